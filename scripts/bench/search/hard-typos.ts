import type { Moment } from '@/lib/core/model/moment';
import { tokenise } from '@/lib/search/words/tokenise';
import type { BenchQuery, Truth } from './query-set';
import { seededRandom } from './seeded-random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MIN_LETTERS = 6;

type Random = () => number;
type Edit = (word: string, random: Random) => string;

/** One edit at a position: a letter deleted, inserted, replaced, or swapped with the next. */
function editAt(word: string, place: number, random: Random): string {
  const letter = LETTERS[Math.floor(random() * 26)] ?? 'e';
  const [before, after] = [word.slice(0, place), word.slice(place)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + after.slice(1);
    default:
      return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
  }
}

const EDITS: Readonly<Record<string, Edit>> = {
  first: (word, random) => editAt(word, 0, random),
  two: (word, random) => {
    const once = editAt(word, 1 + Math.floor(random() * (word.length - 1)), random);
    return editAt(once, 1 + Math.floor(random() * (once.length - 1)), random);
  },
};

function spanOf({ episode, startMs, endMs }: Moment): Truth {
  return { episode, startMs: startMs ?? 0, endMs: endMs ?? startMs ?? 0 };
}

/** An edit of a word that results in an unknown word, or null after 20 attempts. */
function mistype(word: string, edit: Edit, known: ReadonlySet<string>, random: Random): string | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const wrong = edit(word, random);
    if (wrong !== word && !known.has(wrong) && /^[a-z]+$/.test(wrong)) return wrong;
  }
  return null;
}

/**
 * Makes queries with hard typos: the longest word of each query (six letters or more), once with an edit of its first letter and
 * once with two edits, alone ("… alone", where every moment with the original word is correct) and in its query ("… in query").
 */
export function makeHardTypos(
  queries: readonly BenchQuery[],
  moments: readonly Moment[],
  limit: number,
): BenchQuery[] {
  const random = seededRandom(11);
  const momentsByTerm = new Map<string, Moment[]>();
  for (const moment of moments) {
    for (const term of new Set(tokenise(moment.text).map((token) => token.term))) {
      const own = momentsByTerm.get(term);
      if (own === undefined) momentsByTerm.set(term, [moment]);
      else own.push(moment);
    }
  }
  const known: ReadonlySet<string> = new Set(momentsByTerm.keys());
  return queries.slice(0, limit).flatMap(({ id, q, truth }) => {
    const words = q
      .split(' ')
      .filter((word) => word.length >= MIN_LETTERS && /^[a-z]+$/.test(word) && known.has(word));
    const [longest] = words.sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    return Object.entries(EDITS).flatMap(([name, edit]) => {
      const wrong = mistype(longest, edit, known, random);
      if (wrong === null) return [];
      const right = (momentsByTerm.get(longest) ?? []).map(spanOf);
      return [
        { id: `${id}-${name}-alone`, kind: `${name} alone`, q: wrong, truth: right },
        { id: `${id}-${name}`, kind: `${name} in query`, q: q.replace(longest, wrong), truth },
      ];
    });
  });
}
