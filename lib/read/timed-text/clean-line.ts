const MARKED = /[\\*_[\u200B\u200E\u200F\u2060\uFEFF]/;

/**
 * Removes Markdown marks from a line that may hold a clock: bold, escapes, links around a time.
 * @example cleanLine('**Ada:** \\[12:02\\] Hi') // "Ada: [12:02] Hi"
 */
export function cleanLine(line: string): string {
  // Most lines of most files hold no marks.
  if (!MARKED.test(line)) return line.replace(/\s+/g, ' ').trim();
  return line
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\\([[\]()*_.#:-])/g, '$1')
    .replace(/\[([^[\]]{1,100})\]\((?:[^()\s]{0,300})\)/g, '$1')
    .replace(/\*\*|__|\*(?=\d)|(?<=\d)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when a line only separates others: `---`, `***`, `===`, `| --- |`. */
export function isRule(line: string): boolean {
  return /^[\s\-*_=#~|]*$/.test(line);
}
