import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';

/** The filters of the list of quotes; each is a part of a query (lib/search/query/parse-query.ts). */
export const CHOICE_FIELDS = ['speaker', 'topic', 'episode', 'length'] as const;

export type QuoteChoice = Readonly<Record<(typeof CHOICE_FIELDS)[number], readonly string[]>>;

const MAX_LENGTH = 200;
const MAX_VALUES = 20;

/**
 * Decodes the choice in an address; a field may occur several times, because a person's name may be written in several ways.
 * @example decodeQuoteChoice('?speaker=Ada+Example').speaker // ['Ada Example']
 */
export function decodeQuoteChoice(search: string): QuoteChoice {
  const params = new URLSearchParams(search);
  const read = (field: string): string[] =>
    [...new Set(params.getAll(field).map((value) => value.trim().slice(0, MAX_LENGTH)))]
      .filter((value) => value !== '')
      .slice(0, MAX_VALUES);
  return {
    speaker: read('speaker'),
    topic: read('topic'),
    episode: read('episode'),
    length: read('length'),
  };
}

/** Encodes a choice as the query of an address with its question mark; empty if nothing is chosen. */
export function encodeQuoteChoice(choice: QuoteChoice): string {
  const pairs = CHOICE_FIELDS.flatMap((field) => choice[field].map((value) => [field, value]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** Converts a choice to the form that the search takes. */
export function toChoices(choice: QuoteChoice): Choices {
  return { ...NO_CHOICES, ...choice, kind: ['quote'] };
}
