/** One kind of value in one summary: how many the truth has, the parser found, and are equal; each difference is one line. */
export interface Tally {
  readonly category: Category;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly differences: readonly string[];
}

/** In the order of the table. */
export const CATEGORIES = [
  'quotes',
  'speakers',
  'times',
  'rows',
  'points',
  'point times',
  'section types',
  'section times',
  'people',
  'roles',
  'dates',
  'shows',
  'titles',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A value of the truth or of the parser; two are equal if their keys are. */
export interface Item<Value> {
  readonly key: string;
  /** Items that share a hint but not their key are one item with a mistake: a row with another time, or another label. */
  readonly hints: readonly string[];
  /** How a difference names it. */
  readonly shown: string;
  readonly value: Value;
}

interface Comparison<T, G> {
  readonly tally: Tally;
  /** Truth and parser's value of each equal item. */
  readonly pairs: readonly (readonly [truth: T, got: G])[];
}

/** Compares two lists of items; each item of one is paired with at most one of the other, and order does not matter. */
export function compareItems<T, G>(
  category: Category,
  { noun, truth, got }: { noun: string; truth: readonly Item<T>[]; got: readonly Item<G>[] },
): Comparison<T, G> {
  const equal = pairUp(truth, got, (item) => [item.key]);
  const close = pairUp(equal.missing, equal.extra, (item) => item.hints);
  return {
    tally: {
      category,
      expected: truth.length,
      found: got.length,
      right: equal.pairs.length,
      differences: [
        ...close.missing.map(({ shown }) => `missing ${noun}: ${shown}`),
        ...close.pairs.map(([one, other]) => `wrong ${noun}: got ${other.shown}, truth ${one.shown}`),
        ...close.extra.map(({ shown }) => `${noun} too many: ${shown}`),
      ],
    },
    pairs: equal.pairs.map(([one, other]) => [one.value, other.value]),
  };
}

/** Both lists are short: a pass over the second for each item of the first is fast enough. */
function pairUp<T, G>(
  truth: readonly Item<T>[],
  got: readonly Item<G>[],
  keysOf: (item: Item<unknown>) => readonly string[],
): { pairs: [Item<T>, Item<G>][]; missing: Item<T>[]; extra: Item<G>[] } {
  const extra = [...got];
  const pairs: [Item<T>, Item<G>][] = [];
  const missing: Item<T>[] = [];
  for (const one of truth) {
    const place = extra.findIndex((other) => keysOf(other).some((key) => keysOf(one).includes(key)));
    const [other] = place < 0 ? [] : extra.splice(place, 1);
    if (other === undefined) missing.push(one);
    else pairs.push([one, other]);
  }
  return { pairs, missing, extra };
}

/** One value of the truth against the parser's; null where one of them has none. `of` names what it belongs to. */
export interface ValuePair {
  readonly of: string;
  readonly truth: string | null;
  readonly got: string | null;
  /** What is compared, where it is not what is shown. */
  readonly fold?: (text: string) => string;
}

/** Compares single values, such as the speakers of quotes. */
export function compareValues(category: Category, noun: string, pairs: readonly ValuePair[]): Tally {
  const isRight = ({ truth, got, fold = (text) => text }: ValuePair): boolean =>
    truth === null || got === null ? truth === got : fold(truth) === fold(got);
  return {
    category,
    expected: pairs.filter(({ truth }) => truth !== null).length,
    found: pairs.filter(({ got }) => got !== null).length,
    right: pairs.filter((pair) => pair.truth !== null && isRight(pair)).length,
    differences: pairs
      .filter((pair) => !isRight(pair))
      .map(({ of, truth, got }) => {
        const place = of === '' ? '' : ` of ${of}`;
        if (got === null) return `missing ${noun}${place}: ${truth}`;
        return `wrong ${noun}${place}: got ${got}, truth ${truth ?? 'none'}`;
      }),
  };
}
