import type { SiteList } from '@/lib/core/model/library';
import { routes } from './site-routes';

const NAMES: Readonly<Record<SiteList, string>> = {
  episodes: 'Episodes',
  topics: 'Topics',
  people: 'People',
  quotes: 'Quotes',
};

/** The lists of a site as links, for its header and its foot. */
export function NavigationLinks({ lists, className }: { lists: readonly SiteList[]; className: string }) {
  return lists.map((list) => (
    <a key={list} href={routes[list]()} className={className}>
      {NAMES[list]}
    </a>
  ));
}
