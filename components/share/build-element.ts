type Child = Node | string | null;

/** Makes an element: attributes as HTML writes them, children in order, null left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Makes a button; `name` says more to screen readers than the word that is shown, and must hold it. */
export function button(text: string, run: () => void, name = text): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'share-item' }, text);
  if (name !== text) made.setAttribute('aria-label', name);
  made.addEventListener('click', run);
  return made;
}

/** A row of the menu: its name in the rail, its controls beside it. */
export function row(name: string, ...controls: readonly Child[]): HTMLElement {
  return element(
    'div',
    { class: 'share-row', role: 'group', 'aria-label': name },
    element('span', { class: 'label', 'aria-hidden': 'true' }, name),
    element('div', { class: 'share-items' }, ...controls),
  );
}
