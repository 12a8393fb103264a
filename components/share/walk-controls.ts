const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Lets arrow keys, Home and End move between the controls of a menu or bar; inside a text field they keep their meaning. */
export function walkControls(holder: HTMLElement): void {
  holder.addEventListener('keydown', (event) => {
    const isField = event.target instanceof Element && event.target.matches('input, textarea');
    if (isField || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...holder.querySelectorAll<HTMLElement>('button:not([tabindex="-1"]), a, input')];
    const at = all.findIndex((control) => control.matches(':focus'));
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step && at + step;
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  });
}
