interface ShareLinkProps {
  /** From routes: a moment's address, or a quote's own page; null where the moment's clock is that link already. */
  readonly path: string | null;
  /** What is shared, for screen readers: "the quote at 12:52". */
  readonly of: string;
}

const LOOK = 'quiet-link unprinted inline-block min-h-6 cursor-pointer text-note text-soft leading-6';

/** The way to everything that can be sent of a moment: opens the share menu, and without a script is a plain link to it. */
export function ShareLink({ path, of }: ShareLinkProps) {
  const name = (
    <>
      Share<span className="sr-only"> {of}</span>
    </>
  );
  return path === null ? (
    <button type="button" data-share="" aria-haspopup="dialog" className={`scripted ${LOOK}`}>
      {name}
    </button>
  ) : (
    <a href={path} data-share="" className={LOOK}>
      {name}
    </a>
  );
}
