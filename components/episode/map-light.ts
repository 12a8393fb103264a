/** Lights up the marks of a topic while its name has the pointer or the focus, and for as long as it is ticked. */
export function lightTopics(figure: HTMLElement, marks: readonly SVGAElement[]): void {
  const boxes = [...figure.querySelectorAll<HTMLInputElement>('[data-light]')];
  const light = (topic: string | undefined): void => {
    figure.toggleAttribute('data-lit', topic !== undefined);
    for (const mark of marks) {
      const topics = mark.dataset['topics']?.split(' ') ?? [];
      mark.toggleAttribute('data-lit', topic !== undefined && topics.includes(topic));
    }
  };
  const rest = (): void => light(boxes.find(({ checked }) => checked)?.dataset['light']);
  for (const box of boxes) {
    const hover = (): void => light(box.dataset['light']);
    box.addEventListener('change', () => {
      for (const other of boxes) if (other !== box) other.checked = false;
      rest();
    });
    box.closest('label')?.addEventListener('pointerenter', hover);
    box.closest('label')?.addEventListener('pointerleave', rest);
    box.addEventListener('focus', hover);
    box.addEventListener('blur', rest);
  }
  rest();
}
