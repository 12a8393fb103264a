import type { Person } from '@/lib/derive/people/person';

/** A person's role on this site in a word or two; the role in each episode is on its appearance. */
export function roleOf({ appearances }: Person): string {
  const has = (as: string): boolean => appearances.some((appearance) => appearance.as === as);
  if (has('host')) return has('guest') ? 'Host and guest' : 'Host';
  return has('guest') ? 'Guest' : appearances.length > 0 ? 'Quoted here' : 'Person';
}
