const NUMBER = String.raw`\^?\d{1,3}`;
const SOURCE_MARK = new RegExp(
  String.raw`^\s*(?:[[【]\s*${NUMBER}(?:\s*[,،、;–-]\s*${NUMBER})*\s*[\]】]|[¹²³⁴-⁹⁰]+)`,
);

/**
 * Reads the marks of sources that begin at an offset, as NotebookLM writes them, and returns their end; null without one.
 * @example readSourceMark('“…” [6] [7, 8]', 3) // 14
 */
export function readSourceMark(text: string, from: number): number | null {
  let end: number | null = null;
  for (let at = from; ; at = end) {
    const length = SOURCE_MARK.exec(text.slice(at, at + 60))?.[0].length;
    if (length === undefined) return end;
    end = at + length;
  }
}
