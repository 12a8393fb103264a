import { SearchField } from './search-field';
import { routes } from './site-routes';

/** The page at an address that has none. */
export function NotFoundView() {
  return (
    <main id="content" className="leaf pt-14 md:pt-24">
      <p className="label">404</p>
      <h1 className="wide mt-4 mb-6 font-serif text-display">Nothing was said here</h1>
      <p className="mb-10 text-lead">
        There is no page at this address. Search for what you remember, or browse the episodes.
      </p>
      <SearchField size="large" />
      <p className="mt-8 flex gap-6">
        <a href={routes.home()} className="quiet-link">
          Home
        </a>
        <a href={routes.episodes()} className="quiet-link">
          All episodes
        </a>
      </p>
    </main>
  );
}
