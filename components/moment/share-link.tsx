interface ShareLinkProps {
  /** From routes: a moment's address, or a quote's own page; null if the moment's clock is that link already. */
  readonly path: string | null;
  /** What is shared, for screen readers: "the quote at 12:52". */
  readonly of: string;
  readonly className?: string;
}

const QUIET = 'text-note text-soft';

/** Opens the share menu of a moment; without a script it is a plain link to the moment. */
export function ShareLink({ path, of, className = QUIET }: ShareLinkProps) {
  const look = `quiet-link unprinted inline-block min-h-6 cursor-pointer leading-6 ${className}`;
  const name = `Share ${of}`;
  return path === null ? (
    <button
      type="button"
      data-share=""
      aria-haspopup="dialog"
      aria-label={name}
      className={`scripted ${look}`}
    >
      Share
    </button>
  ) : (
    <a href={path} data-share="" aria-label={name} className={look}>
      Share
    </a>
  );
}
