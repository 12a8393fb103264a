/** True when a key belongs to a text field or to a dialog and is not a command. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return (
    target !== null &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}
