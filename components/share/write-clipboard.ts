/** What goes to the clipboard: plain text, and for HTML both forms, so that each program takes the one it knows. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** Copies; false where the browser or the reader does not allow it. */
export async function writeClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined || !('ClipboardItem' in globalThis)) {
      await navigator.clipboard.writeText(html ?? text);
    } else {
      const blob = (data: string, type: string): Blob => new Blob([data], { type });
      const forms = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    return false;
  }
}
