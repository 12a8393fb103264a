import { plainTitle } from './plain-title';
import type { RawPerson } from './raw-feed';

/** Words of companies: an author of that kind is nobody who speaks. */
const COMPANY =
  /\b(?:inc|llc|ltd|gmbh|corp|co|media|networks?|studios?|radio|podcasts?|productions?|news|fm|team|university|magazine|show)\b/i;

/**
 * Tells hosts from guests by their roles; people who do not speak, such as editors, are left out. Only where no role
 * names a host is `author` one, unless it is the show's name or a company's.
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

/** Several names are parted only where each part looks like a whole name. */
function readAuthor(author: string | undefined, show: string | null): string[] {
  const name = plainTitle(author ?? '');
  if (name === null || name.length > 100 || COMPANY.test(name)) return [];
  if (name.toLowerCase() === show?.toLowerCase()) return [];
  const parts = name.split(/\s*(?:,|;|&|\band\b)\s*/).filter((part) => part !== '');
  const whole = parts.length > 1 && parts.every((part) => /^\p{Lu}\S*(?: \p{L}\S*){1,3}$/u.test(part));
  return whole ? parts : [name];
}
