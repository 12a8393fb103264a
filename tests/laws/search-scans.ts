import type { Moment } from '@/lib/core/model/moment';
import type { IndexSource } from '@/lib/search/index/build-index';
import { tokenise } from '@/lib/search/words/tokenise';

/** The words of a moment as typed: those of the tokeniser, at most as many as a query may contain. */
export function ownWords(moment: Moment): string {
  // The heading above a passage is not searched.
  const title = moment.kind === 'transcript' ? '' : moment.title;
  const text = `${title} ${moment.text} ${moment.speaker ?? ''}`;
  const words = tokenise(text).filter(({ alias }) => !alias);
  return `${words
    .slice(0, 30)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')} `;
}

/** All moments that contain all words of the query, found by a full scan. */
export function naiveScan({ moments }: IndexSource, query: string): string[] {
  const wanted = tokenise(query).filter(({ alias }) => !alias);
  const containsAll = (moment: Moment): boolean => {
    const title = moment.kind === 'transcript' ? '' : moment.title;
    const terms = new Set(
      tokenise(`${title}\n${moment.text}\n${moment.speaker ?? ''}`).map(({ term }) => term),
    );
    return wanted.every(({ term }) => terms.has(term));
  };
  return wanted.length === 0 ? [] : moments.filter(containsAll).map(({ id }) => id);
}

/** The words of each field of a moment, in order and without aliases, as a text with spaces around each word. */
function fieldWords({ title, text, speaker, kind }: Moment): string[] {
  return [text, kind === 'transcript' ? '' : title, speaker ?? ''].map((field) => {
    const words = tokenise(field).filter(({ alias }) => !alias);
    return ` ${words.map(({ term }) => term).join(' ')} `;
  });
}

const normalise = (words: string): string =>
  tokenise(words)
    .filter(({ alias }) => !alias)
    .map(({ term }) => term)
    .join(' ');

/** All moments that contain the words as a phrase, found by a full scan. */
export function naivePhrase({ moments }: IndexSource, words: string): string[] {
  const phrase = normalise(words);
  if (phrase === '') return [];
  return moments
    .filter((moment) => fieldWords(moment).some((said) => said.includes(` ${phrase} `)))
    .map(({ id }) => id);
}

const shinglesOf = ({ text }: Moment): string[] => {
  const words = normalise(text).split(' ');
  return words.slice(2).map((_, place) => words.slice(place, place + 3).join(' '));
};

/** Leaves out duplicates of found moments: a quote and a passage of its episode that share three consecutive words. */
export function withoutTwins(
  { moments }: IndexSource,
  wanted: readonly string[],
  found: readonly string[],
): string[] {
  const shown = moments.filter(({ id }) => found.includes(id));
  return wanted.filter((id) => {
    const own = moments.find((moment) => moment.id === id);
    if (own === undefined) return true;
    const shingles = new Set(shinglesOf(own));
    return !shown.some(
      (other) =>
        other.episode === own.episode &&
        [own.kind, other.kind].sort().join() === 'quote,transcript' &&
        shinglesOf(other).some((row) => shingles.has(row)),
    );
  });
}

/** Whether a moment contains a word in any spelling: "gpt4o" excludes GPT-4o, too. */
export function containsSpelling({ moments }: IndexSource, id: string, word: string): boolean {
  const moment = moments.find((one) => one.id === id);
  const terms = new Set(tokenise(word).map(({ term }) => term));
  const fields = [moment?.title, moment?.text, moment?.speaker].map((field) => field ?? '');
  return tokenise(fields.join('\n')).some(({ term }) => terms.has(term));
}
