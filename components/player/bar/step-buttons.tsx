/** @jsxImportSource @/components/player/bar */

import type { BarProps } from '@/components/player/player-view';
import type { PlayerStep } from '@/lib/player/player-event';

interface Pair {
  readonly name: string;
  readonly steps: readonly [PlayerStep, PlayerStep];
}

const PAIRS: readonly Pair[] = [
  { name: 'segment', steps: ['previous-segment', 'next-segment'] },
  { name: 'quote', steps: ['previous-quote', 'next-quote'] },
];

/** Buttons for the previous and next segment and quote; a kind that the episode lacks has none. */
export function StepButtons({ episode, send }: BarProps) {
  const there = PAIRS.filter(({ name }) => (name === 'quote' ? episode.quotes : episode.segments).length > 0);
  if (there.length === 0) return null;
  return (
    <div className="player-steps">
      {there.map(({ name, steps: [back, on] }) => (
        <span key={name}>
          <button type="button" onClick={() => send({ type: 'step', to: back })}>
            <span aria-hidden="true">‹</span>
            <span className="sr-only">Previous {name}</span>
          </button>
          <span aria-hidden="true">{name}</span>
          <button type="button" onClick={() => send({ type: 'step', to: on })}>
            <span aria-hidden="true">›</span>
            <span className="sr-only">Next {name}</span>
          </button>
        </span>
      ))}
    </div>
  );
}
