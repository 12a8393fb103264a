interface PageNumbersProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

const AROUND = 2;

/** The way through a list of several pages: newer, the pages near by and at both ends, older. */
export function PageNumbers({ page, pages, addressOf }: PageNumbersProps) {
  if (pages < 2) return null;
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= AROUND,
  );
  return (
    <nav
      aria-label="Pages"
      className="unprinted mt-14 flex flex-wrap items-baseline gap-x-5 gap-y-2 border-line border-t pt-4 text-small"
    >
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev" className="quiet-link">
          Newer
        </a>
      )}
      <ol className="flex flex-wrap gap-x-4 tabular-nums">
        {shown.map((n, i) => (
          <li key={n} className="flex gap-x-4">
            {n - (shown[i - 1] ?? n) > 1 && (
              <span aria-hidden="true" className="text-soft">
                …
              </span>
            )}
            {n === page ? (
              <span aria-current="page" className="font-semibold">
                {n}
              </span>
            ) : (
              <a href={addressOf(n)} className="quiet-link inline-block min-w-6 text-center">
                <span className="sr-only">Page </span>
                {n}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={addressOf(page + 1)} rel="next" className="quiet-link">
          Older
        </a>
      )}
    </nav>
  );
}
