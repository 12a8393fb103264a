import type { PersonRecord } from '@/lib/derive/people/person-record';

/** A person's role on this site in a word or two; the role in each episode is on its appearance. */
export function roleOf({ appearances }: PersonRecord): string {
  const has = (as: string): boolean => appearances.some((appearance) => appearance.as === as);
  if (has('host')) return has('guest') ? 'Host and guest' : 'Host';
  return has('guest') ? 'Guest' : appearances.length > 0 ? 'Quoted here' : 'Person';
}
