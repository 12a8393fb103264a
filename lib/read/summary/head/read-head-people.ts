import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Person } from '@/lib/core/model/summary';
import { findLabelName } from '@/lib/read/summary/outline/label-words';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { claimPeople, splitWrittenPeople, toPerson, type WrittenPerson } from './read-people';
import { hasSameWords } from './read-title';

export interface HeadPeople {
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  /** False when the line has other people, too, and has to be shown. */
  readonly isWhole: boolean;
  readonly claim: (claims: Claims) => void;
}

type Role = 'hosts' | 'guests';

/**
 * Reads the people of a label. Null when the line has to stay text: a speaker is neither host nor guest, or the front
 * matter names other people.
 */
export function readHeadPeople(
  name: Role | 'people',
  value: Strand,
  { frontMatter, isSingle }: { frontMatter: FrontMatter; isSingle: boolean },
): HeadPeople | null {
  const written = splitWrittenPeople(value, { single: isSingle && name !== 'people' });
  if (written.length === 0) return null;
  const sorted: Record<Role, WrittenPerson[]> = { hosts: [], guests: [] };
  const roles: Strand[] = [];
  for (const person of written) {
    const own = name === 'people' ? readRole(person) : null;
    if (name !== 'people') sorted[name].push(person);
    else if (own !== null) {
      roles.push(own.word);
      sorted[own.as].push(own.person);
    }
  }
  const read = sorted.hosts.length + sorted.guests.length;
  if (read === 0) return null;
  const people = { hosts: sorted.hosts.map(toPerson), guests: sorted.guests.map(toPerson) };
  if (!agrees(people.hosts, frontMatter.hosts) || !agrees(people.guests, frontMatter.guests)) return null;
  const claim = (claims: Claims): void => {
    claimPeople([...sorted.hosts, ...sorted.guests], claims);
    // The word of a role is the label of its group on the page.
    for (const word of roles) claims.syntax(word);
    claims.syntaxRest(value);
  };
  return { ...people, isWhole: read === written.length, claim };
}

/** `Ruth Amberly (Host, Bell House)`: the word says which group the person belongs to, the rest is the role. */
function readRole({ name, role }: WrittenPerson): { as: Role; word: Strand; person: WrittenPerson } | null {
  if (role === null) return null;
  const at = role.text.search(/\s*[,，;–—]|\s-\s/);
  const word = at < 0 ? role : sliceStrand(role, 0, at);
  const as = findLabelName(word.text);
  if (as !== 'hosts' && as !== 'guests') return null;
  const rest =
    at < 0
      ? null
      : trimStrand(sliceStrand(role, at + (/^[\s,，;–—-]+/.exec(role.text.slice(at))?.[0].length ?? 0)));
  return { as, word, person: { name, role: rest?.text === '' ? null : rest } };
}

/** True when everything that was read is in the front matter, too, or the front matter has no such people. */
function agrees(people: readonly Person[], given: FrontMatter['hosts']): boolean {
  if (given === undefined) return true;
  return people.every(({ name, role }) =>
    given.some(
      (known) => hasSameWords(known.name, name) && (role === null || hasSameWords(known.role ?? '', role)),
    ),
  );
}
