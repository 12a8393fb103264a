import type { CueMark } from '@/lib/core/model/moment';

/**
 * Delta-encodes cue marks: small numbers compress well.
 * @example encodeCues([{ at: 0, startMs: 5000 }, { at: 12, startMs: 6500 }]) // [0, 5000, 12, 1500]
 */
export function encodeCues(cues: readonly CueMark[]): number[] {
  let previous: CueMark = { at: 0, startMs: 0 };
  return cues.flatMap((cue) => {
    const step = [cue.at - previous.at, cue.startMs - previous.startMs];
    previous = cue;
    return step;
  });
}

/** The exact inverse of encodeCues. */
export function decodeCues(steps: readonly number[]): CueMark[] {
  const cues: CueMark[] = [];
  let [at, startMs] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    at += steps[index] ?? 0;
    startMs += steps[index + 1] ?? 0;
    cues.push({ at, startMs });
  }
  return cues;
}
