import { routes } from './site-routes';

/** The search form: a plain form, which opens the search dialog if the script runs. */
export function SearchField({ size, query = '' }: { size: 'large' | 'small'; query?: string }) {
  const large = size === 'large';
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> around the form would name the landmark twice
    <form
      action={routes.search()}
      method="get"
      role="search"
      aria-label={large ? 'Search moments' : 'Search from any page'}
      data-search-form
      className="unprinted w-full"
    >
      <label className="flex items-baseline gap-3 border-ink border-b outline-signal focus-within:outline-2 focus-within:outline-offset-4">
        <span className="sr-only">Search every moment</span>
        <input
          type="search"
          name="q"
          defaultValue={query}
          placeholder={large ? 'What do you remember?' : 'Search moments'}
          autoComplete="off"
          enterKeyHint="search"
          className={`min-w-0 flex-1 bg-transparent outline-none placeholder:text-soft ${large ? 'py-3 font-serif text-lead' : 'py-1 text-small'}`}
        />
        <span aria-hidden="true" className="scripted hidden font-sans text-note text-soft sm:inline">
          /
        </span>
        {large && (
          <button type="submit" className="cursor-pointer font-semibold text-small">
            Search
          </button>
        )}
      </label>
    </form>
  );
}
