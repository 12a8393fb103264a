const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/**
 * Says which topics, each given by its names on lines of their own, hold every word that is typed at the beginning of one of
 * theirs, or hold all of it anywhere.
 */
export function findTopics(names: readonly string[], typed: string): boolean[] {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  return names.map((own) => {
    const folded = fold(own);
    if (folded.includes(wanted)) return true;
    const starts = folded.split(/[^\p{L}\p{N}+#]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
