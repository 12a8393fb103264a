import type { SearchSession } from '@/components/search/session/search-session';

interface Click {
  readonly target: EventTarget | null;
  readonly detail: number;
}

/**
 * Moves the focus to the search field when a pressed button is removed from the page; not on a touch screen, where the keyboard
 * would cover the results.
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
  // Wait until the rows have been rendered.
  const stop = session.subscribe(() => setTimeout(look, 50));
}
