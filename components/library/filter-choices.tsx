import { chooseEpisodes, type FacetValue } from '@/lib/derive/lists/choose-episodes';
import {
  encodeListChoice,
  LIST_FILTERS,
  LIST_SORTS,
  type ListChoice,
  type ListFilter,
  type ListSort,
  NO_CHOICE,
} from '@/lib/derive/lists/list-choice';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

const FILTER_NAMES: Readonly<Record<ListFilter, { readonly label: string; readonly all: string }>> = {
  show: { label: 'Show', all: 'All shows' },
  person: { label: 'Person', all: 'All people' },
  topic: { label: 'Topic', all: 'All topics' },
  year: { label: 'Year', all: 'All years' },
};

const SORT_NAMES: Readonly<Record<ListSort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  longest: 'Longest first',
  title: 'By title',
};

interface FilterChoicesProps {
  readonly listed: readonly ListedEpisode[];
  readonly choice: ListChoice;
  readonly choose: (choice: ListChoice) => void;
}

/** The filters of the list, each value with the number of episodes it leaves, and the sort orders. */
export function FilterChoices({ listed, choice, choose }: FilterChoicesProps) {
  const { facets } = chooseEpisodes(listed, choice);
  return (
    <form className="list-choices" aria-label="Filter and sort" onSubmit={(event) => event.preventDefault()}>
      {LIST_FILTERS.map((filter) => (
        <FilterSelect
          key={filter}
          filter={filter}
          values={facets[filter]}
          chosen={choice[filter]}
          choose={(value) => choose({ ...choice, [filter]: value })}
        />
      ))}
      <label>
        <span className="label">Sort</span>
        <select
          value={choice.sort}
          onChange={({ currentTarget: { value } }) =>
            choose({ ...choice, sort: LIST_SORTS.find((sort) => sort === value) ?? 'newest' })
          }
        >
          {LIST_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_NAMES[sort]}
            </option>
          ))}
        </select>
      </label>
      {encodeListChoice(choice) !== '' && (
        <button
          type="button"
          className="quiet-link cursor-pointer self-end text-small"
          onClick={() => choose(NO_CHOICE)}
        >
          Clear filters
        </button>
      )}
    </form>
  );
}

interface FilterSelectProps {
  readonly filter: ListFilter;
  readonly values: readonly FacetValue[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** A filter with nothing to choose is left out, unless the address sets it. */
function FilterSelect({ filter, values, chosen, choose }: FilterSelectProps) {
  if (values.length < 2 && chosen === '') return null;
  const { label, all } = FILTER_NAMES[filter];
  const known = values.find(({ name }) => name.toLowerCase() === chosen.toLowerCase());
  return (
    <label>
      <span className="label">{label}</span>
      <select value={known?.name ?? chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        <option value="">{all}</option>
        {chosen !== '' && known === undefined && <option value={chosen}>{`${chosen} (0)`}</option>}
        {values.map(({ name, episodes }) => (
          <option key={name} value={name}>
            {`${name} (${episodes})`}
          </option>
        ))}
      </select>
    </label>
  );
}
