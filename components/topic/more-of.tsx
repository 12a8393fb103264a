import type { ReactNode } from 'react';

/** What a list of names leaves out at first, to be unfolded; nothing where it leaves out nothing. */
export function MoreOf({ count, children }: { count: number; children: ReactNode }) {
  if (count <= 0) return null;
  return (
    <details className="unprinted">
      <summary lang="en" className="quiet-link inline-block min-h-6 cursor-pointer text-soft leading-6">
        {count} more
      </summary>
      {children}
    </details>
  );
}
