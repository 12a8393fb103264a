const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/**
 * Decides for each topic, given by its names on separate lines, whether each typed word begins a word of it, or the typed text
 * occurs anywhere in it.
 */
export function matchTopics(names: readonly string[], typed: string): boolean[] {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  return names.map((own) => {
    const folded = fold(own);
    if (folded.includes(wanted)) return true;
    const starts = folded.split(/[^\p{L}\p{N}+#]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
