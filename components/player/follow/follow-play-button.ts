import type { PlayerStore } from '@/components/player/player-store';
import { isActive } from '@/lib/player/player-state';

const PAUSE_BARS = 'M0 0h4v14H0zM7 0h4v14H7z';

/** Turns the Play button in an episode's header into Pause while that episode plays. */
export function followPlayButton(store: PlayerStore): void {
  const update = (): void => {
    const { episode } = store.state();
    const main = document.querySelector<HTMLElement>('main[data-episode]');
    const button = main?.querySelector('[data-play="episode"]');
    if (main == null || button == null) return;
    const isPlaying = isActive(store.state()) && episode?.slug === main.dataset['episode'];
    showPlaying(button, isPlaying);
  };
  document.addEventListener('dogear:page', update);
  store.subscribe(update);
}

/** True for a button that this module has turned into Pause. */
export const isPauseButton = (control: Element): boolean => control.hasAttribute('data-playing');

function showPlaying(button: Element, isPlaying: boolean): void {
  if (isPlaying === isPauseButton(button)) return;
  button.toggleAttribute('data-playing', isPlaying);
  const label = button.querySelector<HTMLElement>('[data-label]');
  const path = button.querySelector('path');
  if (label === null || path === null) return;
  // The original label and shape are kept, to be restored when it stops.
  label.dataset['label'] ||= label.textContent ?? '';
  path.dataset['shape'] ??= path.getAttribute('d') ?? '';
  label.textContent = isPlaying ? 'Pause' : label.dataset['label'];
  path.setAttribute('d', isPlaying ? PAUSE_BARS : path.dataset['shape']);
}
