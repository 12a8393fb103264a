import type { PlayerEpisode } from '@/lib/player/player-episode';
import type { PlayerEvent } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';

/** Moments that play one behind the other. */
export interface PlayerQueue {
  /** Of the one that plays, from 1. */
  readonly place: number;
  readonly length: number;
  readonly skip: () => void;
}

/** What of the bar is open; nothing a player needs to know. */
export interface PlayerView {
  readonly isMoreOpen: boolean;
  readonly hasKeys: boolean;
  /** The line for the front matter was just copied. */
  readonly isCopied: boolean;
  /** Scrolls along again; null where the page does, or where it is another one. */
  readonly follow: (() => void) | null;
  readonly queue: PlayerQueue | null;
}

/** What every part of the bar gets. */
export interface BarProps {
  readonly state: PlayerState;
  readonly episode: PlayerEpisode;
  readonly send: (event: PlayerEvent) => void;
  readonly view: PlayerView;
  readonly change: (next: Partial<PlayerView>) => void;
}
