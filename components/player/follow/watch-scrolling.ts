const KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

/** Tells when readers scroll the page themselves: wheel, finger, key or scrollbar, not where they use the player. */
export function watchScrolling(tell: () => void): void {
  const unlessPlayer = ({ target }: Event): void => {
    if (!(target instanceof Element && target.closest('.player, dialog') !== null)) tell();
  };
  document.addEventListener('wheel', unlessPlayer, { passive: true });
  document.addEventListener('touchmove', unlessPlayer, { passive: true });
  document.addEventListener('keydown', (event) => {
    const isControl =
      event.target instanceof Element && event.target.matches('button, input, select, textarea');
    // Tab leads on from a control, too; the others are its own.
    if (KEYS.has(event.key) && (event.key === 'Tab' || !isControl)) unlessPlayer(event);
  });
  // Beside the page's own width is its scrollbar.
  document.addEventListener('pointerdown', ({ clientX }) => {
    const { clientWidth } = document.documentElement;
    if (clientX >= clientWidth && clientWidth < innerWidth) tell();
  });
}
