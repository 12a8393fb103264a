import { ShareLink } from './share-link';

interface CopyLinkProps {
  /** From routes: a moment's address, or a quote's own page. */
  readonly path: string;
  /** What the link leads to, for screen readers: "quote at 12:52". */
  readonly of: string;
}

/**
 * Copies the moment's address with one click, which the loader does; beside it the way to everything else: Share. Under a
 * finger Share stands alone, and copying is the first thing in its menu.
 */
export function CopyLink({ path, of }: CopyLinkProps) {
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      <button
        type="button"
        data-copy={path}
        className="scripted quiet-link unprinted pointer-coarse:hidden cursor-pointer text-note text-soft"
      >
        Copy link<span className="sr-only"> to {of}</span>
      </button>
      <ShareLink path={path} of={of} />
    </span>
  );
}
