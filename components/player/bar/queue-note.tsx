/** @jsxImportSource @/components/player/bar */
import type { BarProps } from '@/components/player/player-view';

/** The position in a queue of moments, and a button to skip the current one. */
export function QueueNote({ view: { queue } }: Pick<BarProps, 'view'>) {
  if (queue === null) return null;
  return (
    <p className="player-queue">
      {queue.place} of {queue.length} ·{' '}
      <button type="button" onClick={queue.skip}>
        {queue.place < queue.length ? 'Next' : 'End'}
        <span className="sr-only"> moment</span>
      </button>
    </p>
  );
}
