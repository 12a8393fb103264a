import type { Moment } from '@/lib/core/model/moment';
import type { IndexSource } from '@/lib/search/index/build-index';
import { tokenise } from '@/lib/search/words/tokenise';

/** The words of a moment as somebody would type them: what the tokeniser sees, at most as many as a query may hold. */
export function ownWords(moment: Moment): string {
  // The heading over a passage is not what is said in it.
  const title = moment.kind === 'transcript' ? '' : moment.title;
  const text = `${title} ${moment.text} ${moment.speaker ?? ''}`;
  const words = tokenise(text).filter(({ alias }) => !alias);
  return `${words
    .slice(0, 30)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')} `;
}

/** Every moment that holds all words of the query, found by reading everything. */
export function naiveScan({ moments }: IndexSource, query: string): string[] {
  const wanted = tokenise(query).filter(({ alias }) => !alias);
  const holds = (moment: Moment): boolean => {
    const title = moment.kind === 'transcript' ? '' : moment.title;
    const terms = new Set(
      tokenise(`${title}\n${moment.text}\n${moment.speaker ?? ''}`).map(({ term }) => term),
    );
    return wanted.every(({ term }) => terms.has(term));
  };
  return wanted.length === 0 ? [] : moments.filter(holds).map(({ id }) => id);
}

/** The words of each field of a moment, in order and without other spellings, as one text with spaces around each word. */
function saidBy({ title, text, speaker, kind }: Moment): string[] {
  return [text, kind === 'transcript' ? '' : title, speaker ?? ''].map((field) => {
    const words = tokenise(field).filter(({ alias }) => !alias);
    return ` ${words.map(({ term }) => term).join(' ')} `;
  });
}

const written = (words: string): string =>
  tokenise(words)
    .filter(({ alias }) => !alias)
    .map(({ term }) => term)
    .join(' ');

/** Every moment that says the words in a row, found by reading everything. */
export function naivePhrase({ moments }: IndexSource, words: string): string[] {
  const row = written(words);
  if (row === '') return [];
  return moments
    .filter((moment) => saidBy(moment).some((said) => said.includes(` ${row} `)))
    .map(({ id }) => id);
}

const rowsOf = ({ text }: Moment): string[] => {
  const words = written(text).split(' ');
  return words.slice(2).map((_, place) => words.slice(place, place + 3).join(' '));
};

/** Leaves out what is one hit with something found: a quote and a passage of its episode that share three words in a row. */
export function withoutTwins(
  { moments }: IndexSource,
  wanted: readonly string[],
  found: readonly string[],
): string[] {
  const shown = moments.filter(({ id }) => found.includes(id));
  return wanted.filter((id) => {
    const own = moments.find((moment) => moment.id === id);
    if (own === undefined) return true;
    const rows = new Set(rowsOf(own));
    return !shown.some(
      (other) =>
        other.episode === own.episode &&
        [own.kind, other.kind].sort().join() === 'quote,transcript' &&
        rowsOf(other).some((row) => rows.has(row)),
    );
  });
}

/** Whether a moment holds a word under any spelling: "gpt4o" rules out GPT-4o, too. */
export function holdsSpelling({ moments }: IndexSource, id: string, word: string): boolean {
  const moment = moments.find((one) => one.id === id);
  const terms = new Set(tokenise(word).map(({ term }) => term));
  const fields = [moment?.title, moment?.text, moment?.speaker].map((field) => field ?? '');
  return tokenise(fields.join('\n')).some(({ term }) => terms.has(term));
}
