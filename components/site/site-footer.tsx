import type { SiteList } from '@/lib/core/model/library';
import { NavigationLinks } from './navigation-links';
import { routes } from './site-routes';

interface SiteFooterProps {
  readonly name: string;
  readonly description: string;
  readonly lists: readonly SiteList[];
}

/** Name and description of the site, and its links, at the end of every page. */
export function SiteFooter({ name, description, lists }: SiteFooterProps) {
  return (
    <footer className="mt-28 border-line border-t">
      <div className="mx-auto flex max-w-[76rem] flex-wrap gap-x-8 gap-y-2 px-5 py-8 print:px-0 text-note text-soft">
        <p className="me-auto max-w-[40rem]">
          {name}. {description}
        </p>
        <nav aria-label="Footer" className="unprinted flex flex-wrap gap-x-5 gap-y-2">
          <NavigationLinks lists={lists} className="quiet-link" />
          <a href={routes.search()} className="quiet-link">
            Search
          </a>
          <a href={routes.about()} className="quiet-link">
            About
          </a>
        </nav>
      </div>
    </footer>
  );
}
