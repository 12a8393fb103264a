import type { SiteList } from '@/lib/core/model/library';
import { routes } from './site-routes';

const NAMES: Readonly<Record<SiteList, string>> = {
  episodes: 'Episodes',
  topics: 'Topics',
  people: 'People',
  quotes: 'Quotes',
};

/** The lists of a site as links, for its header and its foot. */
export function WayLinks({ ways, className }: { ways: readonly SiteList[]; className: string }) {
  return ways.map((way) => (
    <a key={way} href={routes[way]()} className={className}>
      {NAMES[way]}
    </a>
  ));
}
