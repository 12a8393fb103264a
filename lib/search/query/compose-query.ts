import { blankQuotationMarks } from '@/lib/core/marks/quotation-marks';
import { FILTER_FIELDS, type FilterField } from './parse-query';

/** Filters chosen in addition to a query: values of one field are combined with OR, fields with AND. */
export type Choices = Readonly<Record<FilterField, readonly string[]>>;

export const NO_CHOICES: Choices = {
  speaker: [],
  kind: [],
  episode: [],
  topic: [],
  show: [],
  before: [],
  after: [],
  length: [],
};

/** Lists the chosen values, field by field. */
export function listChoices(choices: Choices): readonly (readonly [field: FilterField, value: string])[] {
  return FILTER_FIELDS.flatMap((field) => choices[field].map((value) => [field, value] as const));
}

/**
 * Prepends choices to a query in query syntax, so that its last word is still the one being typed.
 * @example composeQuery('mojo', { ...NO_CHOICES, speaker: ['Ada Example'] }) // 'speaker:"Ada Example" mojo'
 */
export function composeQuery(query: string, choices: Choices): string {
  const written = listChoices(choices).map(([field, value]) => `${field}:"${blankQuotationMarks(value)}" `);
  return written.join('') + query;
}
