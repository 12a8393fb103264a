import { MOMENT_KINDS } from '@/lib/model/moment';
import type { Facet } from '@/lib/search/answer';
import { KIND_NAMES } from './kind-names';
import type { SearchFilters, SearchSession, SearchState } from './search-session';

const CHOICES = [
  { name: 'kind', label: 'Kind', all: 'All kinds' },
  { name: 'speaker', label: 'Speaker', all: 'Everybody' },
  { name: 'episode', label: 'Episode', all: 'All episodes' },
] as const;

function facetLabel(name: keyof SearchFilters, { value, label }: Facet): string {
  const kind = MOMENT_KINDS.find((known) => name === 'kind' && known === value);
  return kind === undefined ? label : KIND_NAMES[kind][1];
}

/** A choice that the query no longer offers stays visible, or nobody could take it back. */
function withChosen(facets: readonly Facet[], value: string): readonly Facet[] {
  if (value === '' || facets.some((facet) => facet.value === value)) return facets;
  return [...facets, { value, label: value, count: 0 }];
}

interface SearchFiltersProps {
  readonly session: SearchSession;
  readonly state: SearchState;
}

/** Narrows a search by kind, speaker and episode; a choice of one is no choice and is left out. */
export function SearchFilterBar({ session, state: { answer, filters } }: SearchFiltersProps) {
  const shown = CHOICES.map((choice) => ({
    ...choice,
    facets: withChosen(answer?.facets[choice.name] ?? [], filters[choice.name]),
  })).filter(({ name, facets }) => facets.length > 1 || filters[name] !== '');
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3 border-line border-b py-3 text-small">
      {shown.map(({ name, label, all, facets }) => (
        <label key={name} className="flex min-w-0 items-baseline gap-x-2 text-soft">
          <span className="label text-note">{label}</span>
          <select
            className="search-select min-w-0 bg-ground py-1 text-ink"
            value={filters[name]}
            onChange={(event) => session.setFilter(name, event.currentTarget.value)}
          >
            <option value="">{all}</option>
            {facets.map((facet) => (
              <option key={facet.value} value={facet.value}>
                {`${facetLabel(name, facet)} (${facet.count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
