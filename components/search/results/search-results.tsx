import { chooseRow, recordChoice } from '@/components/search/bind-combobox';
import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import type { HitGroup, ShownHit } from '@/lib/search/answer/answer';
import { rowId } from './row-id';
import { SearchHitRow } from './search-hit';
import type { SearchRow } from './search-rows';

interface SearchResultsProps {
  readonly session: SearchSession;
  readonly state: SearchState;
  readonly prefix: string;
  readonly open: (hit: ShownHit) => void;
}

interface PlacedRow {
  readonly row: SearchRow;
  /** The index among all rows, in the order of the arrow keys. */
  readonly place: number;
}

function GroupHeading({ group: { episode, total }, id }: { group: HitGroup; id: string }) {
  return (
    <div role="presentation" className="search-grid search-heading">
      <span aria-hidden="true" className="search-total text-note text-soft tabular-nums">
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

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
}

/** A row that shows more rows. */
function UnfoldRow({ label, onChoose, id, active }: OptionProps & { label: string; onChoose: () => void }) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-row search-unfold border-line border-t text-small text-soft"
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

const moments = (count: number, more: string): string =>
  `${count} more ${count === 1 ? 'moment' : 'moments'}${more}`;

function GroupRows({ placed, ...results }: SearchResultsProps & { readonly placed: readonly PlacedRow[] }) {
  return placed.map(({ row, place }) => {
    const shared = { id: rowId(results.prefix, place), active: place === results.state.active };
    const choose = (): void => chooseRow(row, results);
    if (row.type !== 'hit') {
      const label = moments(row.count, row.type === 'more' ? '' : ' in other episodes');
      return <UnfoldRow key={row.type} label={label} onChoose={choose} {...shared} />;
    }
    const { hit } = row;
    const onOpen = (plain: boolean): void => (plain ? choose() : recordChoice(hit, results.session));
    return <SearchHitRow key={`${hit.kind} ${hit.id}`} hit={hit} onOpen={onOpen} {...shared} />;
  });
}

/** The episode of a row, or null for a page and for the row that loads more episodes. */
function episodeOf(row: SearchRow): string | null {
  if (row.type === 'hit') return row.hit.episode;
  return row.type === 'more' ? row.episode : null;
}

const isPage = (row: SearchRow): boolean => row.type === 'hit' && row.hit.episode === null;

/** Pages, then moments by episode, as the listbox of a combobox; arrow keys reach every row, and every hit is a link. */
export function SearchResults(props: SearchResultsProps) {
  const { state, prefix } = props;
  const placed: PlacedRow[] = state.rows.map((row, place) => ({ row, place }));
  return (
    <div id={`${prefix}-list`} role="listbox" aria-label="Results">
      <GroupRows {...props} placed={placed.filter(({ row }) => isPage(row))} />
      {(state.answer?.groups ?? []).map((group) => {
        const { slug } = group.episode;
        const own = placed.filter(({ row }) => episodeOf(row) === slug);
        return (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role, a fieldset is for form fields
          <div key={slug} role="group" aria-labelledby={`${prefix}-${slug}`}>
            <GroupHeading group={group} id={`${prefix}-${slug}`} />
            <GroupRows {...props} placed={own} />
          </div>
        );
      })}
      <GroupRows {...props} placed={placed.filter(({ row }) => row.type === 'further')} />
    </div>
  );
}
