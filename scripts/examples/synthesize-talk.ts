import type { Passage } from '@/lib/core/model/passage';
import { SAMPLE_RATE } from './encode-wav';

/** Whole numbers of samples per period, so that the result is the same on every machine: a scale from 250 to 500 Hz. */
const PERIODS = [16, 14, 12, 11, 10, 9, 8] as const;
const LOUDNESS = 72;
const RAMP = SAMPLE_RATE / 100;

interface Recording {
  readonly passages: readonly Passage[];
  /** Start times of segments; milliseconds. */
  readonly segmentsMs: readonly number[];
  readonly durationMs: number;
}

/**
 * Synthesizes the audio of a made-up conversation, as samples from -127 to 127: a short note per word, each speaker at a different
 * pitch, and each segment a step higher than the one before, so that the position is audible.
 */
export function synthesizeTalk({ passages, segmentsMs, durationMs }: Recording): Int8Array {
  const samples = new Int8Array(sampleAt(durationMs));
  const speakers = [...new Set(passages.map(({ speaker }) => speaker))];
  for (const passage of passages) {
    const voice = speakers.indexOf(passage.speaker);
    passage.cues.forEach(({ at, startMs }, i) => {
      const next = passage.cues[i + 1];
      const words = passage.text.slice(at, next?.at).trim().split(/\s+/);
      const endMs = next?.startMs ?? passage.endMs ?? durationMs;
      const segment = segmentsMs.filter((ms) => ms <= startMs).length;
      const stepMs = (endMs - startMs) / words.length;
      words.forEach((word, k) => {
        const period = PERIODS[(segment + voice * 3 + (word.length % 2)) % PERIODS.length] ?? 10;
        note(samples, { period, fromMs: startMs + k * stepMs, lengthMs: stepMs * 0.7 });
      });
    });
  }
  return samples;
}

const sampleAt = (ms: number): number => Math.floor((ms * SAMPLE_RATE) / 1000);

/** A triangle wave that fades in and out without a click. */
function note(
  samples: Int8Array,
  { period, fromMs, lengthMs }: Record<'period' | 'fromMs' | 'lengthMs', number>,
) {
  const from = sampleAt(fromMs);
  const length = sampleAt(lengthMs);
  for (let i = 0; i < length && from + i < samples.length; i += 1) {
    const wave = (4 * Math.abs((i % period) - period / 2)) / period - 1;
    const swell = Math.min(1, i / RAMP, (length - i) / RAMP);
    samples[from + i] = Math.round(LOUDNESS * wave * swell);
  }
}
