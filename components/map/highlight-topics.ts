/**
 * Highlights the marks of a topic while its name has the pointer or the focus, anywhere on the page, and while its box below the
 * map is checked.
 */
export function highlightTopics(figure: HTMLElement): void {
  const marks = [...figure.querySelectorAll<SVGElement>('[data-topics]')];
  const boxes = [...figure.querySelectorAll<HTMLInputElement>('[data-light]')];
  const highlight = (topic: string | undefined): void => {
    figure.toggleAttribute('data-lit', topic !== undefined);
    for (const mark of marks) {
      const topics = mark.dataset['topics']?.split(' ') ?? [];
      mark.toggleAttribute('data-lit', topic !== undefined && topics.includes(topic));
    }
  };
  const rest = (): void => highlight(boxes.find(({ checked }) => checked)?.dataset['light']);
  const follow = (name: Element | null, topic: string | undefined): void => {
    for (const type of ['pointerenter', 'focusin']) name?.addEventListener(type, () => highlight(topic));
    for (const type of ['pointerleave', 'focusout']) name?.addEventListener(type, rest);
  };
  for (const box of boxes) {
    follow(box.closest('label'), box.dataset['light']);
    box.addEventListener('change', () => {
      for (const other of boxes) if (other !== box) other.checked = false;
      rest();
    });
  }
  for (const link of document.querySelectorAll<HTMLElement>('main [data-lights]'))
    follow(link, link.dataset['lights']);
  rest();
  // The event that loaded this script came before its listeners.
  const now = document.querySelector<HTMLElement>('main [data-lights]:is(:hover, :focus)');
  if (now !== null) highlight(now.dataset['lights']);
}
