import type { Moment } from '@/lib/core/model/moment';
import { tokenise } from '@/lib/search/words/tokenise';
import type { BenchQuery, Truth } from './query-set';
import { seededRandom } from './seeded-random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LEAST = 6;

type Random = () => number;
type Edit = (word: string, random: Random) => string;

/** One edit at a place: a letter left out, put in, replaced, or swapped with the next. */
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

/** An edit of the word that nobody says, or null after some tries. */
function mistype(word: string, edit: Edit, said: ReadonlySet<string>, random: Random): string | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const wrong = edit(word, random);
    if (wrong !== word && !said.has(wrong) && /^[a-z]+$/.test(wrong)) return wrong;
  }
  return null;
}

/**
 * Makes harder typing errors of queries: of each the longest word of six letters or more, once with an edit on its first letter and
 * once with two edits, alone ("… alone", right is every moment that holds the word as it was) and in its query ("… in query").
 */
export function makeHardTypos(
  queries: readonly BenchQuery[],
  moments: readonly Moment[],
  limit: number,
): BenchQuery[] {
  const random = seededRandom(11);
  const holders = new Map<string, Moment[]>();
  for (const moment of moments) {
    for (const term of new Set(tokenise(moment.text).map((token) => token.term))) {
      const own = holders.get(term);
      if (own === undefined) holders.set(term, [moment]);
      else own.push(moment);
    }
  }
  const said: ReadonlySet<string> = new Set(holders.keys());
  return queries.slice(0, limit).flatMap(({ id, q, truth }) => {
    const words = q
      .split(' ')
      .filter((word) => word.length >= LEAST && /^[a-z]+$/.test(word) && said.has(word));
    const [longest] = words.sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    return Object.entries(EDITS).flatMap(([name, edit]) => {
      const wrong = mistype(longest, edit, said, random);
      if (wrong === null) return [];
      const right = (holders.get(longest) ?? []).map(spanOf);
      return [
        { id: `${id}-${name}-alone`, kind: `${name} alone`, q: wrong, truth: right },
        { id: `${id}-${name}`, kind: `${name} in query`, q: q.replace(longest, wrong), truth },
      ];
    });
  });
}
