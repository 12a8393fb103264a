import { KIND_NAMES } from '@/components/moment/kind-names';
import { HIT_KINDS } from '@/lib/core/model/moment';
import type { FullAnswer } from '@/lib/search/answer-fully';
import type { FilterField } from '@/lib/search/query/parse-query';

/** The labels of the filters, in display order. */
export const FIELD_NAMES = {
  kind: 'Kind',
  speaker: 'Speaker',
  topic: 'Topic',
  show: 'Show',
  episode: 'Episode',
  after: 'From',
  before: 'Before',
  length: 'Length',
} as const satisfies Record<FilterField, string>;

/** The label of a filter value: kinds by name, others by their label in the answer. */
export function choiceName(field: FilterField, value: string, answer: FullAnswer | null): string {
  if (field === 'kind') {
    const kind = HIT_KINDS.find((known) => known === value);
    return kind === undefined ? value : KIND_NAMES[kind][1];
  }
  if (field === 'after' || field === 'before') return `${FIELD_NAMES[field]} ${value}`;
  if (field === 'length') return value;
  const known = answer?.facets[field].find((choice) => choice.value === value)?.label;
  const title = answer?.groups.find(({ episode }) => field === 'episode' && episode.slug === value)?.episode
    .title;
  return known ?? title ?? value;
}
