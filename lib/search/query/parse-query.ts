import { QUOTES } from '@/lib/core/marks/quotation-marks';
import { HIT_KINDS } from '@/lib/core/model/moment';
import { readLengths } from '@/lib/search/index/length-keys';
import { type Token, tokenise } from '@/lib/search/words/tokenise';

/** A word of the query with the spellings it may have in a text; the first is the typed one. */
export interface QueryWord {
  readonly spellings: readonly string[];
  /** May be a prefix, because it is still being typed. */
  readonly unfinished: boolean;
  /** Part of a phrase: matched as written, never corrected or inflected. */
  readonly exact: boolean;
}

export interface QueryPhrase {
  readonly tokens: readonly Token[];
  /** The closing mark is missing, so the last word may be unfinished. */
  readonly open: boolean;
}

export const FILTER_FIELDS = [
  'speaker',
  'kind',
  'episode',
  'topic',
  'show',
  'before',
  'after',
  'length',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

export interface QueryFilter {
  readonly field: FilterField;
  readonly value: string;
  readonly excluded: boolean;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly QueryPhrase[];
  readonly excluded: readonly QueryPhrase[];
  readonly filters: readonly QueryFilter[];
}

const MAX_LENGTH = 1000;
const MAX_WORDS = 40;

// A chunk: an optional minus, an optional field, then a phrase in marks of any style or a run without spaces.
const CHUNK = new RegExp(
  String.raw`([-−]?)(?:(${FILTER_FIELDS.join('|')}):)?(?:[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|(\S+))`,
  'giu',
);

/** `speaker:` without a value is ignored. */
const UNFINISHED_FIELD = new RegExp(`^-?(?:${FILTER_FIELDS.join('|')}):$`, 'i');

interface Chunk {
  readonly minus: boolean;
  readonly field: FilterField | null;
  readonly phrase: boolean;
  readonly open: boolean;
  readonly text: string;
  /** Nothing follows it, not even a space. */
  readonly final: boolean;
}

function readChunks(query: string): Chunk[] {
  return [...query.matchAll(CHUNK)].map((match) => {
    const [whole, minus = '', field, quoted, closing, plain] = match;
    return {
      minus: minus !== '',
      field: FILTER_FIELDS.find((name) => name === field?.toLowerCase()) ?? null,
      phrase: quoted !== undefined,
      open: quoted !== undefined && closing === '',
      text: quoted ?? plain ?? '',
      final: match.index + whole.length === query.length,
    };
  });
}

/** The words of a run of tokens, each with the aliases that span it: `gpt-4o` is "gpt" or "gpt4o", then "4o" or "gpt4o". */
function readWords(tokens: readonly Token[], exact: boolean, unfinishedLast: boolean): QueryWord[] {
  const words = tokens.filter((token) => !token.alias);
  return words.map((word, index) => {
    const covering = tokens.filter(
      (token) => token.alias && token.position <= word.position && token.last >= word.position,
    );
    const spellings = [...new Set([word.term, ...covering.map((token) => token.term)])];
    return { spellings, exact, unfinished: unfinishedLast && index === words.length - 1 };
  });
}

function readFilter({ field, text, minus }: Chunk): QueryFilter | null {
  if (field === null || text.trim() === '') return null;
  const value = text.trim().toLowerCase();
  return isValue(field, value) ? { field, value: text.trim(), excluded: minus } : null;
}

/** "kind:quot" is an unfinished kind and "before:2025-0" an unfinished date; "kind:of" and "after:all" are two words each. */
function isValue(field: FilterField, value: string): boolean {
  if (field === 'kind') return HIT_KINDS.some((kind) => `${kind}s`.startsWith(value));
  if (field === 'length') return readLengths(value).length > 0;
  if (field === 'before' || field === 'after') return /^\d{4}(?:-\d{0,2}(?:-\d{0,2})?)?$/.test(value);
  return true;
}

/**
 * Parses a query: words, `"exact phrases"`, `-word`, `-"phrase"`, `speaker:name`, `kind:quote`, `episode:slug`, `topic:name`,
 * `show:name`, `before:2025-06`, `after:2024` and `length:short` (of quotes: short, medium, long). Never throws; anything else
 * is treated as words. With `typing`, a last word without a space after it may be unfinished.
 * @example parseQuery('"in a single day" -rust speaker:lattner') // 4 words, 1 phrase, 1 excluded, 1 filter
 */
export function parseQuery(query: string, { typing = true }: { typing?: boolean } = {}): ParsedQuery {
  const words: QueryWord[] = [];
  const phrases: QueryPhrase[] = [];
  const excluded: QueryPhrase[] = [];
  const filters: QueryFilter[] = [];
  for (const chunk of readChunks(query.slice(0, MAX_LENGTH))) {
    const filter = readFilter(chunk);
    const text = chunk.field === null ? chunk.text : `${chunk.field} ${chunk.text}`;
    const tokens = filter !== null || UNFINISHED_FIELD.test(chunk.text) ? [] : tokenise(text);
    if (filter !== null) filters.push(filter);
    if (tokens.length === 0) continue;
    if (chunk.minus) {
      excluded.push({ tokens, open: false });
      continue;
    }
    words.push(...readWords(tokens, chunk.phrase, typing && chunk.final && (!chunk.phrase || chunk.open)));
    if (chunk.phrase) phrases.push({ tokens, open: typing && chunk.open });
  }
  return { words: words.slice(0, MAX_WORDS), phrases, excluded, filters };
}
