import type { PersonRecord } from '@/lib/derive/people/person-record';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * Describes a person's page in a sentence, for previews and search engines.
 * @example describePerson(ada) // "Ada Example in 3 episodes, with 12 quotes."
 */
export function describePerson({ name, appearances, quotes }: PersonRecord): string {
  const said = quotes.reduce((sum, own) => sum + own.quotes.length, 0);
  const where = appearances.length === 0 ? 'here' : `in ${plural(appearances.length, 'episode')}`;
  return `${name} ${where}${said === 0 ? '' : `, with ${plural(said, 'quote')}`}.`;
}
