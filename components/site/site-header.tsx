import type { SiteList } from '@/lib/core/model/library';
import { NavigationLinks } from './navigation-links';
import { SearchField } from './search-field';
import { routes } from './site-routes';
import { ThemeSwitch } from './theme-switch';

const QUIET = 'quiet-link decoration-transparent inline-block min-h-6';

/**
 * Name, navigation, search and theme: one line on a wide screen. On a phone the name is above the rest and scrolls away, so that
 * navigation and search stay in reach.
 */
export function SiteHeader({ name, lists }: { name: string; lists: readonly SiteList[] }) {
  return (
    <header className="site-header unprinted">
      <p className="site-name font-serif text-lead">
        <a href={routes.home()}>{name}</a>
      </p>
      <div className="site-bar">
        <nav aria-label="Site" className="site-nav">
          <NavigationLinks lists={lists} className={QUIET} />
          <a href={routes.about()} className={`${QUIET} max-md:hidden`}>
            About
          </a>
        </nav>
        <div className="hidden w-56 md:block">
          <SearchField size="small" />
        </div>
        <a href={routes.search()} data-search-open className={`${QUIET} md:hidden`}>
          Search
        </a>
        <ThemeSwitch />
      </div>
    </header>
  );
}
