import { matchTopics } from './match-topics';

const awake = new WeakSet<HTMLElement>();

/** Activates the topic index: filters the lists while typing, and sorts them by count or name. */
export function wake(controls: HTMLElement): void {
  if (awake.has(controls)) return;
  awake.add(controls);
  const input = controls.querySelector<HTMLInputElement>('[type=search]');
  const orders = [...controls.querySelectorAll<HTMLInputElement>('[name=order]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const none = document.querySelector<HTMLElement>('[data-filter-none]');
  const status = controls.querySelector('[role=status]');

  const filterLists = (): number => {
    let shown = 0;
    for (const group of groups) {
      const items = [...group.querySelectorAll('li')];
      const fits = matchTopics(
        items.map((item) => item.dataset['names'] ?? ''),
        input?.value ?? '',
      );
      for (const [i, item] of items.entries()) item.hidden = fits[i] !== true;
      const own = fits.filter(Boolean).length;
      group.hidden = own === 0;
      shown += own;
    }
    if (none !== null) none.hidden = shown > 0;
    return shown;
  };

  const lists = groups.flatMap((group) => [...group.querySelectorAll('ul')]);
  const asWritten = lists.map((list) => ({ list, items: [...list.querySelectorAll('li')] }));
  const name = (item: HTMLElement): string => item.dataset['names'] ?? '';

  const sort = (): void => {
    const byName = orders.find(({ checked }) => checked)?.value === 'name';
    for (const { list, items } of asWritten) {
      const sorted = byName ? [...items].sort((a, b) => name(a).localeCompare(name(b))) : items;
      // Moving an element removes its focus: a list that is in order is not touched.
      if (sorted.some((item, i) => item !== list.children[i])) list.append(...sorted);
    }
  };

  const filter = (): void => {
    const shown = filterLists();
    if (status !== null) status.textContent = `${shown} ${shown === 1 ? 'topic' : 'topics'}`;
  };

  input?.addEventListener('input', filter);
  for (const order of orders) order.addEventListener('change', sort);
  // Applies what was typed and chosen before this script loaded.
  if (input?.value) filter();
  sort();
}
