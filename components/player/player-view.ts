import type { PlayerEpisode } from '@/lib/player/player-episode';
import type { PlayerEvent } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';

/** Moments that play one after the other. */
export interface PlayerQueue {
  /** Number of the current moment, from 1. */
  readonly place: number;
  readonly length: number;
  readonly skip: () => void;
}

/** The state of the bar that the player does not need. */
export interface PlayerView {
  readonly isMoreOpen: boolean;
  readonly hasKeys: boolean;
  /** True after the front matter line was copied. */
  readonly isCopied: boolean;
  /** Resumes scrolling along; null while the page does, or on another page. */
  readonly follow: (() => void) | null;
  readonly queue: PlayerQueue | null;
}

/** Props of every part of the bar. */
export interface BarProps {
  readonly state: PlayerState;
  readonly episode: PlayerEpisode;
  readonly send: (event: PlayerEvent) => void;
  readonly view: PlayerView;
  readonly change: (next: Partial<PlayerView>) => void;
}
