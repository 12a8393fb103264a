import { plainTitle } from './plain-title';
import type { RawPerson } from './raw-feed';

/** Words in company names: an author with one of them is not a speaker. */
const COMPANY =
  /\b(?:inc|llc|ltd|gmbh|corp|co|media|networks?|studios?|radio|podcasts?|productions?|news|fm|team|university|magazine|show)\b/i;

/**
 * Sorts people into hosts and guests by their roles; people who do not speak, such as editors, are left out. `author` is a
 * host only when no role names one, unless it is the show's name or a company.
 */
export function readItemPeople(
  item: { persons: readonly RawPerson[]; author: string | undefined },
  channel: { persons: readonly RawPerson[]; author: string | undefined; title: string | null },
): { hosts: string[]; guests: string[] } {
  const own = namesOf(item.persons, isHost);
  const regular = own.length > 0 ? own : namesOf(channel.persons, isHost);
  const hosts = regular.length > 0 ? regular : readAuthor(item.author ?? channel.author, channel.title);
  const guests = namesOf(item.persons, isGuest).filter((name) => !hosts.includes(name));
  return { hosts, guests };
}

const isHost = (role: string): boolean => /\bhost\b/i.test(role);
const isGuest = (role: string): boolean => /\bguest\b/i.test(role) && !isHost(role);

function namesOf(persons: readonly RawPerson[], wanted: (role: string) => boolean): string[] {
  const names = persons
    .filter(({ role }) => wanted(role ?? 'host'))
    .map(({ name }) => plainTitle(name ?? ''));
  return [...new Set(names)].filter((name) => name !== null);
}

/** Splits the author into several names only when each part looks like a full name. */
function readAuthor(author: string | undefined, show: string | null): string[] {
  const name = plainTitle(author ?? '');
  if (name === null || name.length > 100 || COMPANY.test(name)) return [];
  if (name.toLowerCase() === show?.toLowerCase()) return [];
  const parts = name.split(/\s*(?:,|;|&|\band\b)\s*/).filter((part) => part !== '');
  const whole = parts.length > 1 && parts.every((part) => /^\p{Lu}\S*(?: \p{L}\S*){1,3}$/u.test(part));
  return whole ? parts : [name];
}
