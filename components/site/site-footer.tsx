import { routes } from './site-routes';

/** What the site is, once more, at the end of every page. */
export function SiteFooter({ name, description }: { name: string; description: string }) {
  return (
    <footer className="mt-28 border-line border-t">
      <div className="mx-auto flex max-w-[76rem] flex-wrap gap-x-8 gap-y-2 px-5 py-8 text-note text-soft">
        <p className="me-auto max-w-[40rem]">
          {name}. {description}
        </p>
        <nav aria-label="Footer" className="unprinted flex gap-5">
          <a href={routes.episodes()} className="quiet-link">
            Episodes
          </a>
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
