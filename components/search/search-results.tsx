import type { HitGroup } from '@/lib/search/answer';
import { chooseRow } from './bind-combobox';
import { rowId } from './row-id';
import { SearchHitRow } from './search-hit';
import type { SearchRow, SearchSession, SearchState } from './search-session';

interface SearchResultsProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  readonly prefix: string;
  readonly open: (url: string) => void;
}

interface PlacedRow {
  readonly row: SearchRow;
  /** The place among all rows, as the arrow keys count. */
  readonly place: number;
}

function GroupHeading({ group: { episode, total }, id }: { group: HitGroup; id: string }) {
  return (
    <div role="presentation" className="grid grid-cols-[4rem_1fr] gap-x-4 pt-6 pb-2">
      <span aria-hidden="true" className="pt-0.5 text-right text-note text-soft tabular-nums">
        {total}
      </span>
      <span id={id} className="font-sans text-small font-semibold text-ink">
        {episode.title}
        {episode.show === null ? null : (
          <span className="search-part font-normal text-soft">{episode.show}</span>
        )}
      </span>
    </div>
  );
}

function MoreRow({ count, ...option }: { count: number; id: string; active: boolean; onChoose: () => void }) {
  return (
    <button
      type="button"
      id={option.id}
      role="option"
      tabIndex={-1}
      aria-selected={option.active}
      className="search-row block w-full border-line border-t py-3 pl-20 text-left text-small text-soft"
      onClick={option.onChoose}
    >
      {count} more moments
    </button>
  );
}

function GroupRows({ placed, ...results }: SearchResultsProps & { readonly placed: readonly PlacedRow[] }) {
  return placed.map(({ row, place }) => {
    const shared = { id: rowId(results.prefix, place), active: place === results.state.active };
    const choose = (): void => chooseRow(row, results);
    if (row.type === 'more') return <MoreRow key="more" count={row.count} onChoose={choose} {...shared} />;
    const onOpen = (event: { preventDefault(): void }): void => {
      event.preventDefault();
      choose();
    };
    return <SearchHitRow key={row.hit.id} hit={row.hit} onOpen={onOpen} {...shared} />;
  });
}

/** The hits by episode, as the list of a combobox; every row is reached by arrow keys, every hit is a link. */
export function SearchResults(props: SearchResultsProps) {
  const { state, prefix } = props;
  const placed: PlacedRow[] = state.rows.map((row, place) => ({ row, place }));
  return (
    <div id={`${prefix}-list`} role="listbox" aria-label="Moments found">
      {(state.answer?.groups ?? []).map((group) => {
        const { slug } = group.episode;
        const own = placed.filter(({ row }) => (row.type === 'hit' ? row.hit.episode : row.episode) === slug);
        return (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role, a fieldset is for form fields
          <div key={slug} role="group" aria-labelledby={`${prefix}-${slug}`}>
            <GroupHeading group={group} id={`${prefix}-${slug}`} />
            <GroupRows {...props} placed={own} />
          </div>
        );
      })}
    </div>
  );
}
