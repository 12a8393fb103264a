interface CopyLinkProps {
  /** From routes: a moment's address, or a quote's own page; null copies what the moment's clock leads to. */
  readonly path: string | null;
  /** What the link leads to, for screen readers: "quote at 12:52". */
  readonly of: string;
}

/** Copies the moment's address with one click; the loader does the copying. */
export function CopyLink({ path, of }: CopyLinkProps) {
  return (
    <button
      type="button"
      data-copy={path ?? ''}
      className="scripted quiet-link unprinted cursor-pointer text-note text-soft"
    >
      Copy link<span className="sr-only"> to {of}</span>
    </button>
  );
}
