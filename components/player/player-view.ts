import type { PlayerEpisode } from '@/lib/player/player-episode';
import type { PlayerEvent } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';

/** What of the bar is open; nothing a player needs to know. */
export interface PlayerView {
  readonly isMoreOpen: boolean;
  readonly hasKeys: boolean;
  /** The line for the front matter was just copied. */
  readonly isCopied: boolean;
}

/** What every part of the bar gets. */
export interface BarProps {
  readonly state: PlayerState;
  readonly episode: PlayerEpisode;
  readonly send: (event: PlayerEvent) => void;
  readonly view: PlayerView;
  readonly change: (next: Partial<PlayerView>) => void;
}
