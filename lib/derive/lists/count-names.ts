/** Counts how many lists contain each name: most frequent first, then by name. */
export function countNames(
  lists: readonly (readonly string[])[],
): { readonly name: string; readonly episodes: number }[] {
  const counts = new Map<string, number>();
  for (const names of lists) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, episodes]) => ({ name, episodes }))
    .sort((a, b) => b.episodes - a.episodes || a.name.localeCompare(b.name, 'en'));
}
