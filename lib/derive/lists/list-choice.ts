/** The ways to order a list of episodes, as addresses name them. */
export const LIST_SORTS = ['newest', 'oldest', 'longest', 'title'] as const;

export type ListSort = (typeof LIST_SORTS)[number];

/** What a list can be narrowed to; each is a name, a year has four digits. */
export const LIST_FILTERS = ['show', 'person', 'topic', 'year'] as const;

export type ListFilter = (typeof LIST_FILTERS)[number];

/** What a reader chose of a list; an empty string is everything. */
export interface ListChoice extends Readonly<Record<ListFilter, string>> {
  readonly sort: ListSort;
}

export const NO_CHOICE: ListChoice = { show: '', person: '', topic: '', year: '', sort: 'newest' };

const LONGEST = 200;

const isSort = (value: string): value is ListSort => LIST_SORTS.some((sort) => sort === value);

/**
 * Reads a choice from an address's query; what it does not know is left out.
 * @example decodeListChoice('?topic=Fog&sort=title') // { show: '', person: '', topic: 'Fog', year: '', sort: 'title' }
 */
export function decodeListChoice(query: string): ListChoice {
  const params = new URLSearchParams(query);
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, LONGEST);
  const sort = read('sort');
  return {
    show: read('show'),
    person: read('person'),
    topic: read('topic'),
    year: read('year'),
    sort: isSort(sort) ? sort : 'newest',
  };
}

/** Writes a choice as a query, "" for the list as it stands. */
export function encodeListChoice(choice: ListChoice): string {
  const params = new URLSearchParams();
  for (const name of LIST_FILTERS) if (choice[name] !== '') params.set(name, choice[name]);
  if (choice.sort !== 'newest') params.set('sort', choice.sort);
  return params.size === 0 ? '' : `?${params}`;
}
