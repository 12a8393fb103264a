import { blankQuotationMarks, QUOTES } from '@/lib/core/marks/quotation-marks';
import { type Choices, listChoices, NO_CHOICES } from './compose-query';
import { FILTER_FIELDS } from './parse-query';

/** A query with fewer conditions, and those that were dropped. */
export interface RelaxedQuery {
  readonly query: string;
  readonly choices: Choices;
  /** The dropped conditions, as written or as `field:value`; empty if only quotation marks were dropped. */
  readonly dropped: readonly string[];
}

const FIELD = `(?:${FILTER_FIELDS.join('|')}):`;
// A chunk of the query syntax, as in parse-query.ts, with its quotation marks.
const CHUNK = new RegExp(`[-−]?(?:${FIELD})?(?:[${QUOTES}][^${QUOTES}]*(?:[${QUOTES}]|$)|\\S+)`, 'giu');
const OPERATOR = new RegExp(`^(?:[-−].|${FIELD}.)`, 'iu');
/** Each relaxed query costs a search. */
const MAX_DROPPED = 5;

/** A chunk of a query; an operator is an exclusion or a filter. */
export interface QueryChunk {
  readonly text: string;
  readonly start: number;
  readonly operator: boolean;
}

/** Splits a query into words, phrases, exclusions and filters, as written. */
export function listChunks(query: string): QueryChunk[] {
  return [...query.matchAll(CHUNK)].map(({ 0: text, index: start }) => ({
    text,
    start,
    operator: OPERATOR.test(text),
  }));
}

const tidy = (query: string): string => query.replace(/\s+/g, ' ').trim();

/**
 * Relaxes a query without results: drops the quotation marks, each filter or exclusion, or all of them.
 * @example relaxQuery('"mojo gpu" kind:quote', NO_CHOICES)[0]?.query // 'mojo gpu kind:quote'
 */
export function relaxQuery(query: string, choices: Choices): RelaxedQuery[] {
  const chunks = listChunks(query);
  const words = chunks.filter(({ operator }) => !operator);
  const joined = (kept: readonly QueryChunk[]): string => tidy(kept.map(({ text }) => text).join(' '));
  const unquoted = tidy(
    chunks.map(({ text, operator }) => (operator ? text : blankQuotationMarks(text))).join(' '),
  );
  const operators = chunks.filter(({ operator }) => operator).slice(0, MAX_DROPPED);
  const chosen = listChoices(choices).slice(0, MAX_DROPPED);
  const relaxed: RelaxedQuery[] = [];
  if (unquoted !== joined(chunks)) relaxed.push({ query: unquoted, choices, dropped: [] });
  for (const chunk of operators)
    relaxed.push({
      query: joined(chunks.filter((other) => other !== chunk)),
      choices,
      dropped: [chunk.text],
    });
  for (const [field, value] of chosen) {
    const fewer = { ...choices, [field]: choices[field].filter((other) => other !== value) };
    relaxed.push({ query: tidy(query), choices: fewer, dropped: [`${field}:${value}`] });
  }
  const dropped = [
    ...operators.map(({ text }) => text),
    ...chosen.map(([field, value]) => `${field}:${value}`),
  ];
  if (dropped.length > 1) relaxed.push({ query: joined(words), choices: NO_CHOICES, dropped });
  const bare = tidy(blankQuotationMarks(joined(words)));
  if (dropped.length > 0 && bare !== joined(words))
    relaxed.push({ query: bare, choices: NO_CHOICES, dropped });
  return relaxed;
}
