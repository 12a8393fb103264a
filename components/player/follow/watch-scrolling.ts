const KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

/** Calls back when readers scroll the page themselves: by wheel, finger, key or scrollbar, but not inside the player. */
export function watchScrolling(onScroll: () => void): void {
  const onEvent = ({ target }: Event): void => {
    if (!(target instanceof Element && target.closest('.player, dialog') !== null)) onScroll();
  };
  document.addEventListener('wheel', onEvent, { passive: true });
  document.addEventListener('touchmove', onEvent, { passive: true });
  document.addEventListener('keydown', (event) => {
    const isControl =
      event.target instanceof Element && event.target.matches('button, input, select, textarea');
    // Tab moves on from a control, too; the other keys belong to the control.
    if (KEYS.has(event.key) && (event.key === 'Tab' || !isControl)) onEvent(event);
  });
  // The scrollbar is outside the page's client width.
  document.addEventListener('pointerdown', ({ clientX }) => {
    const { clientWidth } = document.documentElement;
    if (clientX >= clientWidth && clientWidth < innerWidth) onScroll();
  });
}
