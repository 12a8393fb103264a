import type { PersonRecord } from '@/lib/derive/people/person-record';

/** What a person is here in a word or two; which role they had is told by each appearance. */
export function roleOf({ appearances }: PersonRecord): string {
  const has = (as: string): boolean => appearances.some((appearance) => appearance.as === as);
  if (has('host')) return has('guest') ? 'Host and guest' : 'Host';
  return has('guest') ? 'Guest' : appearances.length > 0 ? 'Quoted here' : 'Person';
}
