/** @jsxImportSource @/components/player/bar */
import type { BarProps } from '@/components/player/player-view';

/** Resumes scrolling along after the reader has scrolled away from the current moment. */
export function FollowButton({ view }: Pick<BarProps, 'view'>) {
  if (view.follow === null) return null;
  return (
    <button type="button" className="player-follow" onClick={view.follow}>
      Follow<span className="sr-only"> what is being said</span>
    </button>
  );
}
