import { blankQuotationMarks, QUOTES } from '@/lib/core/marks/quotation-marks';
import { type Choices, listChoices, NO_CHOICES } from './compose-query';
import { FILTER_FIELDS } from './parse-query';

/** A query that asks for less than another, and what it leaves out. */
export interface LooserQuery {
  readonly query: string;
  readonly choices: Choices;
  /** What is dropped, as it was written or as `field:value`; empty when only quotation marks are. */
  readonly dropped: readonly string[];
}

const FIELD = `(?:${FILTER_FIELDS.join('|')}):`;
// A chunk of the query language, as parse-query.ts reads it, with its marks.
const CHUNK = new RegExp(`[-−]?(?:${FIELD})?(?:[${QUOTES}][^${QUOTES}]*(?:[${QUOTES}]|$)|\\S+)`, 'giu');
const OPERATOR = new RegExp(`^(?:[-−].|${FIELD}.)`, 'iu');
/** Each way is tried by a search of its own. */
const MOST = 5;

/** A chunk of a query and whether it is more than words: an exclusion or a filter. */
export interface QueryChunk {
  readonly text: string;
  readonly start: number;
  readonly operator: boolean;
}

/** Cuts a query into its words, phrases, exclusions and filters, as they were written. */
export function listChunks(query: string): QueryChunk[] {
  return [...query.matchAll(CHUNK)].map(({ 0: text, index: start }) => ({
    text,
    start,
    operator: OPERATOR.test(text),
  }));
}

const tidy = (query: string): string => query.replace(/\s+/g, ' ').trim();

/**
 * Lists ways to ask for less when nothing was found: without quotation marks, without each filter or exclusion, without any of them.
 * @example loosenQuery('"mojo gpu" kind:quote', NO_CHOICES)[0]?.query // 'mojo gpu kind:quote'
 */
export function loosenQuery(query: string, choices: Choices): LooserQuery[] {
  const chunks = listChunks(query);
  const words = chunks.filter(({ operator }) => !operator);
  const joined = (kept: readonly QueryChunk[]): string => tidy(kept.map(({ text }) => text).join(' '));
  const unquoted = tidy(
    chunks.map(({ text, operator }) => (operator ? text : blankQuotationMarks(text))).join(' '),
  );
  const operators = chunks.filter(({ operator }) => operator).slice(0, MOST);
  const chosen = listChoices(choices).slice(0, MOST);
  const ways: LooserQuery[] = [];
  if (unquoted !== joined(chunks)) ways.push({ query: unquoted, choices, dropped: [] });
  for (const chunk of operators)
    ways.push({ query: joined(chunks.filter((other) => other !== chunk)), choices, dropped: [chunk.text] });
  for (const [field, value] of chosen) {
    const fewer = { ...choices, [field]: choices[field].filter((other) => other !== value) };
    ways.push({ query: tidy(query), choices: fewer, dropped: [`${field}:${value}`] });
  }
  const dropped = [
    ...operators.map(({ text }) => text),
    ...chosen.map(([field, value]) => `${field}:${value}`),
  ];
  if (dropped.length > 1) ways.push({ query: joined(words), choices: NO_CHOICES, dropped });
  const bare = tidy(blankQuotationMarks(joined(words)));
  if (dropped.length > 0 && bare !== joined(words)) ways.push({ query: bare, choices: NO_CHOICES, dropped });
  return ways;
}
