import type { SiteWay } from '@/lib/core/model/library';
import { routes } from './site-routes';

const NAMES: Readonly<Record<SiteWay, string>> = {
  episodes: 'Episodes',
  topics: 'Topics',
  people: 'People',
  quotes: 'Quotes',
};

/** Links to the lists of a site, for its header and footer. */
export function WayLinks({ ways, className }: { ways: readonly SiteWay[]; className: string }) {
  return ways.map((way) => (
    <a key={way} href={routes[way]()} className={className}>
      {NAMES[way]}
    </a>
  ));
}
