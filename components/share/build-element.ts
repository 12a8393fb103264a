type Child = Node | string | null;

/** Creates an element: attributes as in HTML, children in order, null left out. */
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

/** Creates a button; `name` is a longer label for screen readers and must contain the visible text. */
export function button(text: string, run: () => void, name = text): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'share-item' }, text);
  if (name !== text) made.setAttribute('aria-label', name);
  made.addEventListener('click', run);
  return made;
}

/** A row of the menu: its name on the left, its controls beside it. */
export function row(name: string, ...controls: readonly Child[]): HTMLElement {
  return element(
    'div',
    { class: 'share-row', role: 'group', 'aria-label': name },
    element('span', { class: 'label', 'aria-hidden': 'true' }, name),
    element('div', { class: 'share-items' }, ...controls),
  );
}
