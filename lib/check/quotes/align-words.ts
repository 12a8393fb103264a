/** The input of an alignment: the quote's word numbers (-1 for words the transcript never has), and a range of the transcript. */
export interface Alignable {
  readonly quote: readonly number[];
  readonly gaps: readonly boolean[];
  readonly numbers: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** For each word of the quote the position of its partner in the transcript, or -1; a partner need not be equal. */
export type Partners = readonly number[];

const MATCH = 1;
const OTHER_WORD = -0.4;
const MISSING = -0.4;
/** Quoted speech is tidied up: leaving out words of the transcript costs little, and at a gap almost nothing. */
const SKIPPED = -0.15;
const SKIPPED_AT_GAP = -0.004;

const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/**
 * Lays a quote over a stretch of transcript so that most words agree (semi-global alignment: the transcript may begin and end
 * anywhere). Costs the product of both lengths.
 *
 *     quote        we ship        every week
 *     transcript   we ship, um,   every week or so
 */
export function alignWords({ quote, gaps, numbers, from, to }: Alignable): Partners {
  const width = to - from + 1;
  const steps = new Uint8Array((quote.length + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= quote.length; i += 1) {
    const wanted = quote[i - 1];
    // After the last word of the quote, skipping is not allowed.
    const skip = i === quote.length ? Number.NEGATIVE_INFINITY : gaps[i] === true ? SKIPPED_AT_GAP : SKIPPED;
    row[0] = i * MISSING;
    steps[i * width] = UP;
    for (let j = 1; j < width; j += 1) {
      let best = (above[j - 1] ?? 0) + (numbers[from + j - 1] === wanted ? MATCH : OTHER_WORD);
      let step = DIAGONAL;
      const up = (above[j] ?? 0) + MISSING;
      if (up > best) {
        best = up;
        step = UP;
      }
      const left = (row[j - 1] ?? 0) + skip;
      if (left > best) {
        best = left;
        step = LEFT;
      }
      row[j] = best;
      steps[i * width + j] = step;
    }
    [above, row] = [row, above];
  }
  return traceBack(steps, { rows: quote.length, width, from, end: highest(above) });
}

function highest(scores: Float32Array): number {
  let best = 0;
  for (let j = 1; j < scores.length; j += 1) if ((scores[j] ?? 0) > (scores[best] ?? 0)) best = j;
  return best;
}

function traceBack(
  steps: Uint8Array,
  { rows, width, from, end }: { rows: number; width: number; from: number; end: number },
): number[] {
  const partners = new Array<number>(rows).fill(-1);
  let i = rows;
  let j = end;
  while (i > 0) {
    const step = steps[i * width + j] ?? STOP;
    if (step === DIAGONAL) partners[i - 1] = from + j - 1;
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
    if (j < 0 || step === STOP) break;
  }
  return partners;
}
