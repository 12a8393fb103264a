/** How far apart two marks of one lane stand, per mille: 24 pixels, which a finger needs, on a strip of a phone (350 pixels). */
const APART = 69;
const MOST_LANES = 4;

/**
 * Gives each mark a lane above the strip, so that none hides another or is too near to be touched: the lowest that has room,
 * and where four are full the emptiest. `places` are per mille, ascending.
 * @example stackMarks([100, 100, 400]) // [0, 1, 0]
 */
export function stackMarks(places: readonly number[]): readonly number[] {
  const last: number[] = [];
  return places.map((x) => {
    const free = Array.from(
      { length: MOST_LANES },
      (_, lane) => x - (last[lane] ?? Number.NEGATIVE_INFINITY),
    );
    const roomy = free.findIndex((room) => room >= APART);
    const lane = roomy >= 0 ? roomy : free.indexOf(Math.max(...free));
    last[lane] = x;
    return lane;
  });
}

/** Stems nearer than that would be one block of colour: three pixels on a wide strip, one on a phone's. */
const STEMS_APART = 3;

/** Says which of these marks stand on a stem of their own, so that a hundred quotes of one minute are a comb and no wall. */
export function thinStems(places: readonly number[]): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return places.map((x) => {
    const stands = x === last || x - last >= STEMS_APART;
    if (stands) last = x;
    return stands;
  });
}
