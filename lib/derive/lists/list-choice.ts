/** The sort orders of an episode list, as written in addresses. */
export const LIST_SORTS = ['newest', 'oldest', 'longest', 'title'] as const;

export type ListSort = (typeof LIST_SORTS)[number];

/** The filters of a list; each value is a name, a year has four digits. */
export const LIST_FILTERS = ['show', 'person', 'topic', 'year'] as const;

export type ListFilter = (typeof LIST_FILTERS)[number];

/** A reader's filters and sort order; an empty string means no filter. */
export interface ListChoice extends Readonly<Record<ListFilter, string>> {
  readonly sort: ListSort;
}

export const NO_CHOICE: ListChoice = { show: '', person: '', topic: '', year: '', sort: 'newest' };

const MAX_LENGTH = 200;

const isSort = (value: string): value is ListSort => LIST_SORTS.some((sort) => sort === value);

/**
 * Decodes a choice from the query of an address; unknown parameters are ignored.
 * @example decodeListChoice('?topic=Fog&sort=title') // { show: '', person: '', topic: 'Fog', year: '', sort: 'title' }
 */
export function decodeListChoice(query: string): ListChoice {
  const params = new URLSearchParams(query);
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, MAX_LENGTH);
  const sort = read('sort');
  return {
    show: read('show'),
    person: read('person'),
    topic: read('topic'),
    year: read('year'),
    sort: isSort(sort) ? sort : 'newest',
  };
}

/** Encodes a choice as a query; "" for the default list. */
export function encodeListChoice(choice: ListChoice): string {
  const params = new URLSearchParams();
  for (const name of LIST_FILTERS) if (choice[name] !== '') params.set(name, choice[name]);
  if (choice.sort !== 'newest') params.set('sort', choice.sort);
  return params.size === 0 ? '' : `?${params}`;
}
