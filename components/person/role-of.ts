import type { Person } from '@/lib/derive/people/person';

/** What a person is here in a word or two; which role they had is told by each appearance. */
export function roleOf({ appearances }: Person): string {
  const has = (as: string): boolean => appearances.some((appearance) => appearance.as === as);
  if (has('host')) return has('guest') ? 'Host and guest' : 'Host';
  return has('guest') ? 'Guest' : appearances.length > 0 ? 'Quoted here' : 'Person';
}
