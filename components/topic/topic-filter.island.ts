import { findTopics } from './find-topics';

const awake = new WeakSet<HTMLElement>();

/** Brings the topic index to life: lists are narrowed while somebody types, and sorted by count or name. */
export function wake(controls: HTMLElement): void {
  if (awake.has(controls)) return;
  awake.add(controls);
  const input = controls.querySelector('input');
  const buttons = [...controls.querySelectorAll<HTMLButtonElement>('[data-sort]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const none = document.querySelector<HTMLElement>('[data-filter-none]');
  const status = controls.querySelector('[role=status]');

  const narrow = (): void => {
    let shown = 0;
    for (const group of groups) {
      const items = [...group.querySelectorAll('li')];
      const fits = findTopics(
        items.map((item) => item.dataset['names'] ?? ''),
        input?.value ?? '',
      );
      for (const [i, item] of items.entries()) item.hidden = fits[i] !== true;
      const own = fits.filter(Boolean).length;
      group.hidden = own === 0;
      shown += own;
    }
    if (none !== null) none.hidden = shown > 0;
    if (status !== null) status.textContent = `${shown} ${shown === 1 ? 'topic' : 'topics'}`;
  };

  const sort = (button: HTMLButtonElement): void => {
    for (const other of buttons) other.ariaPressed = String(other === button);
    const byName = button.dataset['sort'] === 'name';
    const name = (item: HTMLElement): string => item.dataset['names'] ?? '';
    const count = (item: HTMLElement): number => Number(item.dataset['moments']);
    for (const list of groups.map((group) => group.querySelector('ul'))) {
      const items = [...(list?.querySelectorAll('li') ?? [])];
      items.sort((a, b) => (byName ? 0 : count(b) - count(a)) || name(a).localeCompare(name(b)));
      list?.append(...items);
    }
  };

  input?.addEventListener('input', narrow);
  for (const button of buttons) button.addEventListener('click', () => sort(button));
  // What was typed while this was on its way.
  narrow();
}
