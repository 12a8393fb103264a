import { z } from 'zod';
import { RECORDING_KINDS } from './app-kind';

const personSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().nullish(),
});

const recordingSchema = z.strictObject({
  kind: z.enum(RECORDING_KINDS),
  url: z.string().min(1).optional(),
  id: z.string().min(1).optional(),
  offset: z.union([z.number(), z.string()]).optional(),
});

const sourceSchema = z.strictObject({
  kind: z.enum(['ai-summary', 'hand-written']).optional(),
  by: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
});

/** The YAML head of content/episodes/<slug>/summary.md; every field is optional. */
export const frontMatterSchema = z.strictObject({
  show: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  date: z.iso.date('expected a day as YYYY-MM-DD').optional(),
  language: z.string().min(2).optional(),
  duration: z
    .string('expected m:ss or h:mm:ss')
    .regex(/^\d{1,4}:[0-5]\d(?::[0-5]\d)?$/, 'expected m:ss or h:mm:ss')
    .optional(),
  hosts: z.array(personSchema).optional(),
  guests: z.array(personSchema).optional(),
  draft: z.boolean().optional(),
  source: sourceSchema.optional(),
  guid: z.string().min(1).optional(),
  image: z.string().min(1).optional(),
  recordings: z.array(recordingSchema).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
