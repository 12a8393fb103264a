interface ShareLinkProps {
  /** From routes: a moment's address, or a quote's own page. */
  readonly path: string;
  /** What is shared, for screen readers: "the quote at 12:52". */
  readonly of: string;
}

/** A moment's address as a plain link; the loader makes it open the share menu. */
export function ShareLink({ path, of }: ShareLinkProps) {
  return (
    <a
      href={path}
      data-share=""
      className="quiet-link unprinted inline-block min-h-6 text-note text-soft leading-6"
    >
      Share<span className="sr-only"> {of}</span>
    </a>
  );
}
