import fc from 'fast-check';
import { createIdIssuer } from '@/lib/core/ids/content-id';
import type { Anchor, PresentAnchors } from '@/lib/core/model/ledger';

/** A moment as its author thinks of it: it stays the same one when its words change. */
export interface TrackedMoment {
  readonly key: number;
  readonly kind: 'quote' | 'point' | 'section' | 'timeline' | 'transcript';
  readonly speaker: string | null;
  readonly startMs: number | null;
  readonly words: readonly string[];
}

/** Episodes by slug. */
export type MadeUpLibrary = ReadonlyMap<string, readonly TrackedMoment[]>;

/** Words that occur in every text; all others belong to one moment. */
const COMMON = ['the', 'of', 'and', 'it', 'is', 'to', 'a', 'that', 'we', 'in', 'you', 'for'];

const nat = (max: number) => fc.integer({ min: 0, max });

const trackedMoment = fc.record({
  kind: fc.constantFrom('quote', 'point', 'section', 'timeline', 'transcript') as fc.Arbitrary<
    TrackedMoment['kind']
  >,
  speaker: fc.constantFrom('Ada Quill', 'Bo Reed', null),
  startMs: fc.option(nat(3600).map((seconds) => seconds * 1000)),
  // For each word: a common one or a unique one.
  shape: fc.array(fc.option(nat(COMMON.length - 1), { freq: 2 }), { minLength: 6, maxLength: 30 }),
});

/** A library of two episodes; at least half of the words of each moment are its own. */
export const madeUpLibraries: fc.Arbitrary<MadeUpLibrary> = fc
  .array(fc.array(trackedMoment, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 })
  .map((episodes) => {
    let key = 0;
    return new Map(
      episodes.map((moments, e) => [
        `episode-${e}`,
        moments.map(({ shape, ...moment }, place) => {
          key += 1;
          const own = (i: number): string => `w${key}x${i}`;
          const words = shape.map((common, i) =>
            common === null || i % 2 === 0 ? own(i) : (COMMON[common] ?? own(i)),
          );
          // Headings alone do not distinguish episodes.
          return { ...moment, key, words, kind: place === 0 ? 'quote' : moment.kind };
        }),
      ]),
    );
  });

export type Edit =
  | {
      readonly type: 'word' | 'split' | 'kind' | 'speaker' | 'time';
      readonly pick: number;
      readonly at: number;
    }
  | { readonly type: 'words'; readonly pick: number; readonly at: number; readonly part: number }
  | { readonly type: 'move' | 'reimport' | 'rename'; readonly pick: number }
  | { readonly type: 'record' };

const pick = nat(999);

/** One edit of an author; `record` is `npm run ids`. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('word' as const), pick, at: pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('words' as const), pick, at: pick, part: nat(60) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('split' as const, 'kind' as const, 'speaker' as const, 'time' as const),
      pick,
      at: pick,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('move' as const, 'reimport' as const, 'rename' as const),
      pick,
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('record' as const) }) },
);

/** Applies one edit; `step` makes its new words unique. */
export function applyEdit(before: MadeUpLibrary, edit: Edit, step: number): MadeUpLibrary {
  if (edit.type === 'record') return before;
  const slugs = [...before.keys()];
  const slug = slugs[edit.pick % slugs.length] ?? '';
  const moments = before.get(slug) ?? [];
  if (edit.type === 'rename')
    return new Map([...before].map(([one, list]) => [one === slug ? `${slug}-${step}` : one, list]));
  const replace = (list: readonly TrackedMoment[]): MadeUpLibrary => new Map(before).set(slug, list);
  if (edit.type === 'move') return replace(rotate(moments, edit.pick));
  // The text is typed again: other marks and capitals, another word in each moment, another order.
  if (edit.type === 'reimport') {
    const typed = moments.map((one) => withWord(one, edit.pick, newWord(one, 0, step)));
    const capitalized = typed.map((one) => ({ ...one, words: one.words.map((word) => word.toUpperCase()) }));
    return replace(rotate(capitalized, edit.pick + 1));
  }
  if (!('at' in edit)) return before;
  const place = Math.floor(edit.pick / slugs.length) % moments.length;
  return replace(moments.flatMap((one, i) => (i === place ? editMoment(one, edit, step) : [one])));
}

type MomentEdit = Extract<Edit, { readonly at: number }>;

function editMoment(moment: TrackedMoment, edit: MomentEdit, step: number): readonly TrackedMoment[] {
  switch (edit.type) {
    case 'word':
      return [withWord(moment, edit.at, newWord(moment, 0, step))];
    case 'words': {
      const size = moment.words.length;
      const wanted = Math.floor((size * edit.part) / 100);
      const words = moment.words.map((word, i) =>
        (i * 7 + edit.at) % size < wanted ? newWord(moment, i, step) : word,
      );
      return [{ ...moment, words }];
    }
    case 'split':
      return splitMoment(moment, edit.at, step);
    case 'kind':
      return [moment.kind === 'quote' ? { ...moment, kind: 'point' } : moment];
    case 'speaker':
      return [{ ...moment, speaker: moment.speaker === null ? null : `${moment.speaker} ${step}` }];
    case 'time':
      return [{ ...moment, startMs: edit.at * 1000 }];
  }
}

function newWord({ key }: TrackedMoment, i: number, step: number): string {
  return `n${key}s${step}x${i}`;
}

function withWord(moment: TrackedMoment, at: number, word: string): TrackedMoment {
  const place = at % moment.words.length;
  return { ...moment, words: moment.words.map((one, i) => (i === place ? word : one)) };
}

/** The larger part stays the same moment; the other becomes a new one with a new key. */
function splitMoment(moment: TrackedMoment, at: number, step: number): readonly TrackedMoment[] {
  const size = moment.words.length;
  const cut = 1 + (at % Math.max(1, size - 1));
  if (size < 4) return [moment];
  const [head, tail] = [moment.words.slice(0, cut), moment.words.slice(cut)];
  const other = 100_000 * (step + 1) + moment.key;
  return head.length > tail.length
    ? [
        { ...moment, words: head },
        { ...moment, key: other, words: tail },
      ]
    : [
        { ...moment, key: other, words: head },
        { ...moment, words: tail },
      ];
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)].reverse();
}

/** The anchors of a library with the ids a parser would assign, and the moment of each. */
export function anchorsOf(library: MadeUpLibrary): {
  readonly present: PresentAnchors;
  readonly keys: ReadonlyMap<string, number>;
} {
  const keys = new Map<string, number>();
  const episodes = new Map<string, Anchor[]>();
  for (const [slug, moments] of library) {
    const issueId = createIdIssuer(slug);
    episodes.set(
      slug,
      moments.map(({ key, kind, speaker, startMs, words }) => {
        const text = words.join(' ');
        const id = issueId(kind, text, speaker);
        keys.set(id, key);
        return { id, kind, speaker, startMs, text };
      }),
    );
  }
  return { present: { episodes, held: new Set() }, keys };
}

/** The share of the recorded words that a text still has, each as often as in both. */
export function survivingShare(was: readonly string[], now: readonly string[]): number {
  const left = now.map((word) => word.toLowerCase());
  let found = 0;
  for (const word of was) {
    const at = left.indexOf(word.toLowerCase());
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) found += 1;
  }
  return found / was.length;
}
