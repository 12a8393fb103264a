/** Finds the closest ancestor of an event's target that matches a selector, or the target itself. */
export function closestTo({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
