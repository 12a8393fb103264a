import type { ReactNode } from 'react';

interface MoreOfProps {
  readonly count: number;
  /** The page that has the rest, if it is another one. */
  readonly at?: string | null;
  readonly children: ReactNode;
}

const LOOK = 'quiet-link inline-block min-h-6 text-soft leading-6';

/** The rest of a list of names, as an unfoldable part or a link to another page; nothing if nothing is left out. */
export function MoreOf({ count, at = null, children }: MoreOfProps) {
  if (count <= 0) return null;
  if (at !== null)
    return (
      <a href={at} className={`${LOOK} unprinted`}>
        {count} more
      </a>
    );
  return (
    <details className="unprinted">
      <summary lang="en" className={`${LOOK} cursor-pointer`}>
        {count} more
      </summary>
      {children}
    </details>
  );
}
