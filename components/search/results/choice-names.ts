import { KIND_NAMES } from '@/components/moment/kind-names';
import { HIT_KINDS } from '@/lib/core/model/moment';
import type { FullAnswer } from '@/lib/search/answer-fully';
import type { FilterField } from '@/lib/search/query/parse-query';

/** What the filters are called, in the order in which they are laid out. */
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

/** What a value of a filter is called: kinds by their names, the others by what the answer says of them. */
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
