import { routes } from '@/components/site/site-routes';
import type { ListedYear } from '@/lib/derive/lists/list-years';
import { yearAnchor } from './episode-list';

export interface ListedShow {
  readonly slug: string;
  readonly name: string;
  readonly episodes: number;
}

interface BrowseLinksProps {
  readonly years: readonly ListedYear[];
  readonly shows: readonly ListedShow[];
}

/** Links into a long list: to each year and each show. A single one is left out. */
export function BrowseLinks({ years, shows }: BrowseLinksProps) {
  if (years.length < 2 && shows.length < 2) return null;
  return (
    <nav aria-label="Browse the episodes" className="span unprinted gap-y-2 text-small">
      {years.length > 1 && (
        <LinkGroup name="Years">
          {years.map(({ year, page, episodes }) => (
            <li key={year}>
              <a href={`${routes.episodes(page)}#${yearAnchor(year)}`} className="quiet-link tabular-nums">
                {year ?? 'Without a date'}
              </a>{' '}
              <Count of={episodes} />
            </li>
          ))}
        </LinkGroup>
      )}
      {shows.length > 1 && (
        <LinkGroup name="Shows">
          {shows.map(({ slug, name, episodes }) => (
            <li key={slug}>
              <a href={routes.show(slug)} className="quiet-link">
                <bdi>{name}</bdi>
              </a>{' '}
              <Count of={episodes} />
            </li>
          ))}
        </LinkGroup>
      )}
    </nav>
  );
}

function LinkGroup({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="span">
      <p className="rail label">{name}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">{children}</ul>
    </div>
  );
}

function Count({ of }: { of: number }) {
  return (
    <span className="text-note text-soft tabular-nums">
      {of}
      <span className="sr-only"> {of === 1 ? 'episode' : 'episodes'}</span>
    </span>
  );
}
