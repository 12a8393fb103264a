/** Lights up the marks of a topic while its button has the pointer or the focus, and for as long as it is pressed. */
export function lightTopics(figure: HTMLElement, marks: readonly SVGAElement[]): void {
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-light]')];
  let pressed: string | null = null;
  const light = (topic: string | null): void => {
    figure.toggleAttribute('data-lit', topic !== null);
    for (const mark of marks) {
      const topics = mark.dataset['topics']?.split(' ') ?? [];
      mark.toggleAttribute('data-lit', topic !== null && topics.includes(topic));
    }
  };
  for (const button of buttons) {
    const topic = button.dataset['light'] ?? '';
    button.addEventListener('click', () => {
      pressed = pressed === topic ? null : topic;
      for (const one of buttons) one.ariaPressed = String(one.dataset['light'] === pressed);
      light(pressed);
    });
    for (const type of ['pointerenter', 'focus']) button.addEventListener(type, () => light(topic));
    for (const type of ['pointerleave', 'blur']) button.addEventListener(type, () => light(pressed));
  }
}
