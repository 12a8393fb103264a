import type { SearchSession } from '@/components/search/session/search-session';

interface Click {
  readonly target: EventTarget | null;
  readonly detail: number;
}

/**
 * Gives the focus to the search field when the button that was pressed goes away with what it changed; not on a touch screen, where
 * that would call up the keyboard over the results.
 */
export function keepFocus({ target, detail }: Click, session: SearchSession, prefix: string): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button === null || (detail > 0 && !matchMedia('(hover: hover)').matches)) return;
  const look = (): void => {
    if (!button.isConnected) {
      stop();
      document.querySelector<HTMLElement>(`[aria-controls="${prefix}-list"]`)?.focus({ preventScroll: true });
    } else if (!session.state().pending) stop();
  };
  // After the rows have been drawn.
  const stop = session.subscribe(() => setTimeout(look, 50));
}
