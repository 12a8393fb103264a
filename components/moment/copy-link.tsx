import { routes } from '@/components/site/site-routes';

interface CopyLinkProps {
  readonly episode: string;
  readonly anchor: string;
  readonly startMs: number | null;
  /** What the link leads to, for screen readers: "quote at 12:52". */
  readonly of: string;
}

/** Copies the moment's address with one click; the loader does the copying. */
export function CopyLink({ episode, anchor, startMs, of }: CopyLinkProps) {
  return (
    <button
      type="button"
      data-copy={routes.moment({ episode, anchor, startMs })}
      className="scripted quiet-link unprinted cursor-pointer text-note text-soft"
    >
      Copy link<span className="sr-only"> to {of}</span>
    </button>
  );
}
