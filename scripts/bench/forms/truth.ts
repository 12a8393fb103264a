import { parse } from 'yaml';
import { z } from 'zod';
import type { TimeRange } from '@/lib/core/time/decode-time-range';
import { parseTimecode } from '@/lib/core/time/timecode';

const text = z.string().min(1);
const time = z.string().transform((written, context): TimeRange => {
  const [start, end, ...more] = written.split('-').map((clock) => parseTimecode(clock.trim()));
  if (start !== undefined && start !== null && end !== null && more.length === 0)
    return { startMs: start, endMs: end ?? null };
  context.addIssue({
    code: 'custom',
    message: 'expected m:ss, h:mm:ss, or two of them with a hyphen between',
  });
  return z.NEVER;
});

/** truth.yaml: what a careful reader finds in a summary; a key is left out where the summary has nothing for it. */
const truthSchema = z.strictObject({
  style: text,
  language: z.string().min(2),
  meta: z
    .strictObject({
      show: text.nullable().default(null),
      title: text.nullable().default(null),
      date: z.iso.date('expected a day as YYYY-MM-DD').nullable().default(null),
    })
    .default({ show: null, title: null, date: null }),
  /** Hosts and guests of the head. */
  people: z
    .array(z.strictObject({ name: text, as: z.enum(['host', 'guest']), role: text.optional() }))
    .default([]),
  quotes: z.array(z.strictObject({ text, speaker: text.optional(), time: time.optional() })).default([]),
  rows: z.array(z.strictObject({ time, label: text })).default([]),
  points: z.array(z.strictObject({ title: text, times: z.array(time).default([]) })).default([]),
  /** Every heading below the title. */
  sections: z
    .array(
      z.strictObject({
        title: text,
        type: z.enum(['overview', 'discussion', 'quotes', 'timeline', 'insights', 'closing', 'other']),
        time: time.optional(),
      }),
    )
    .default([]),
});

export type FormTruth = z.infer<typeof truthSchema>;

/** Parses a truth.yaml; what is wrong with it is one line for each mistake. */
export function parseTruth(yaml: string): { value: FormTruth | null; mistakes: readonly string[] } {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (error) {
    return {
      value: null,
      mistakes: [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)],
    };
  }
  const parsed = truthSchema.safeParse(data);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  return {
    value: null,
    mistakes: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}
