/** Content for the clipboard. HTML is written both as HTML, for documents, and as its source, for plain text editors. */
export type Copy = { readonly text: string } | { readonly html: string };

/** The content as text, to be copied by hand. */
export const textOf = (copy: Copy): string => ('html' in copy ? copy.html : copy.text);

/** Writes to the clipboard; false when the browser or the reader does not allow it. */
export async function writeClipboard(copy: Copy): Promise<boolean> {
  const text = textOf(copy);
  try {
    if ('html' in copy && 'ClipboardItem' in globalThis) {
      const form = (type: string) => ({ [type]: new Blob([text], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...form('text/html'), ...form('text/plain') })]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
