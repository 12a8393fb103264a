/**
 * Smallest distance between two marks in one lane, per mille: 24 pixels, the size of a touch target, on a phone's strip (350
 * pixels).
 */
const MIN_DISTANCE = 69;
const MAX_LANES = 4;

/**
 * Assigns each mark a lane above the strip so that no mark covers another or is too close to be tapped: the lowest lane with room,
 * or the emptiest when all four are full. `places` are per mille, ascending.
 * @example stackMarks([100, 100, 400]) // [0, 1, 0]
 */
export function stackMarks(places: readonly number[]): readonly number[] {
  const last: number[] = [];
  return places.map((x) => {
    const free = Array.from({ length: MAX_LANES }, (_, lane) => x - (last[lane] ?? Number.NEGATIVE_INFINITY));
    const roomy = free.findIndex((room) => room >= MIN_DISTANCE);
    const lane = roomy >= 0 ? roomy : free.indexOf(Math.max(...free));
    last[lane] = x;
    return lane;
  });
}

/** Stems closer than this would merge into one block: three pixels on a wide strip, one on a phone's. */
const MIN_STEM_DISTANCE = 3;

/** Decides which marks get their own stem, so that a hundred quotes in one minute stay separate strokes. */
export function thinStems(places: readonly number[]): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return places.map((x) => {
    const stemmed = x === last || x - last >= MIN_STEM_DISTANCE;
    if (stemmed) last = x;
    return stemmed;
  });
}
