import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';

/** What can be chosen on the wall; all of it is a piece of a query (lib/search/query/parse-query.ts). */
export const CHOICE_FIELDS = ['speaker', 'topic', 'episode', 'length'] as const;

export type QuoteChoice = Readonly<Record<(typeof CHOICE_FIELDS)[number], readonly string[]>>;

const LONGEST = 200;
const MOST = 20;

/**
 * Reads what is chosen from an address; a field may stand there several times, for a person may be written in several ways.
 * @example readChoice('?speaker=Ada+Example').speaker // ['Ada Example']
 */
export function readChoice(search: string): QuoteChoice {
  const params = new URLSearchParams(search);
  const read = (field: string): string[] =>
    [...new Set(params.getAll(field).map((value) => value.trim().slice(0, LONGEST)))]
      .filter((value) => value !== '')
      .slice(0, MOST);
  return {
    speaker: read('speaker'),
    topic: read('topic'),
    episode: read('episode'),
    length: read('length'),
  };
}

/** Writes a choice as the query of an address, with its question mark; empty where nothing is chosen. */
export function writeChoice(choice: QuoteChoice): string {
  const pairs = CHOICE_FIELDS.flatMap((field) => choice[field].map((value) => [field, value]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** The choice as the search takes it. */
export function toChoices(choice: QuoteChoice): Choices {
  return { ...NO_CHOICES, ...choice, kind: ['quote'] };
}
