import type { LibraryFile } from '@/lib/core/model/library';

/** Lists the addresses that library.yaml has for an episode's show; empty when the show is not listed. */
export function showLinks({ shows = [] }: LibraryFile, show: string | null): string[] {
  const folded = (name: string): string => name.trim().toLowerCase();
  const known = shows.find(({ name }) => show !== null && folded(name) === folded(show));
  return (known?.links ?? []).map((link) => (typeof link === 'string' ? link : link.url));
}
