import { pagesToLink } from '@/lib/derive/lists/cut-pages';

interface PageLinksProps {
  readonly page: number;
  readonly pages: number;
  /** The address of a page, from routes. */
  readonly addressOf: (page: number) => string;
}

const LINK = 'quiet-link inline-block min-w-6 text-center decoration-transparent';

/** Links to the other pages of a list; nothing if there is one page. */
export function PageLinks({ page, pages, addressOf }: PageLinksProps) {
  if (pages < 2) return null;
  return (
    <nav
      aria-label="Pages"
      data-page-links
      className="unprinted mt-10 border-line border-t pt-4 text-small tabular-nums"
    >
      <ol className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev" className="quiet-link me-3">
              Previous page
            </a>
          </li>
        )}
        {pagesToLink(page, pages).map((n, i) => (
          <li key={n ?? `gap ${i}`}>
            {n === null ? (
              <span className="text-soft">…</span>
            ) : (
              <a
                href={addressOf(n)}
                aria-label={`Page ${n}`}
                aria-current={n === page ? 'page' : undefined}
                className={n === page ? `${LINK} font-semibold` : LINK}
              >
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next" className="quiet-link ms-3">
              Next page
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
