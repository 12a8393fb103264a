import { SearchField } from './search-field';
import { routes } from './site-routes';
import { ThemeSwitch } from './theme-switch';

/** Name, the few ways through the site, search and theme. */
export function SiteHeader({ name }: { name: string }) {
  return (
    <header className="site-header unprinted border-line border-b">
      <div className="mx-auto flex max-w-[76rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-5 py-3">
        <a href={routes.home()} className="font-serif text-lead">
          {name}
        </a>
        <nav aria-label="Site" className="flex gap-5 text-small">
          <a href={routes.episodes()} className="quiet-link decoration-transparent">
            Episodes
          </a>
          <a href={routes.about()} className="quiet-link decoration-transparent">
            About
          </a>
        </nav>
        <div className="ms-auto flex items-center gap-5 self-center">
          <div className="hidden w-56 md:block">
            <SearchField size="small" />
          </div>
          <a
            href={routes.search()}
            data-search-open
            className="quiet-link decoration-transparent text-small md:hidden"
          >
            Search
          </a>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
