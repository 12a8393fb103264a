import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPeople } from '@/lib/derive/people/list-people';
import type { People } from '@/lib/derive/people/person-record';
import { sampleLibrary } from '@/tests/unit/derive/people/sample-library';
import { LAW_TIMEOUT, RUNS } from './summary-runs';

/** Each run parses up to five summaries. */
const numRuns = Math.ceil(RUNS / 12);
const first = fc.constantFrom('Ada', 'Bo', 'Cy', 'José', 'Dr. Ida');
const last = fc.constantFrom('Quill', 'Reed', 'Fenn', 'O’Neil');
const whole = fc.tuple(first, last).map((parts) => parts.join(' '));
const name = fc.oneof(
  whole,
  first,
  last,
  fc.tuple(whole, first).map((two) => two.join(' and ')),
);
const episode = fc.record({
  hosts: fc.array(name, { maxLength: 2 }),
  guests: fc.array(name, { maxLength: 2 }),
  speakers: fc.array(name, { maxLength: 5 }),
});
const listed = fc.uniqueArray(whole, {
  maxLength: 3,
  selector: (one) => one.replace(/\W/g, '').toLowerCase(),
});
const libraries = fc.tuple(fc.array(episode, { maxLength: 4 }), listed).map(([episodes, people]) =>
  sampleLibrary(
    episodes,
    people.map((one, i) => ({ name: one, aliases: [`Alias${'abc'[i]}`] })),
  ),
);

/** Every quote is on the page of at most one person, or of each of several who are named together. */
function expectOneSpeakerPerQuote({ persons, namesIn }: People): void {
  const owners = new Map<string, string[]>();
  for (const { slug, quotes } of persons)
    for (const { episode: of, quotes: own } of quotes) {
      for (const { id, speaker } of own) {
        owners.set(id, [...(owners.get(id) ?? []), slug]);
        expect(namesIn.get(of.slug)?.get(speaker ?? '')).toBe(slug);
      }
    }
  for (const slugs of owners.values()) expect(slugs).toHaveLength(1);
}

test(
  'no quote belongs to two people, and slugs are unique',
  () =>
    fc.assert(
      fc.property(libraries, (library) => {
        const people = listPeople(library);
        expectOneSpeakerPerQuote(people);
        expect(people.bySlug.size).toBe(people.persons.length);
        for (const names of people.namesIn.values())
          for (const slug of names.values()) expect(people.bySlug.has(slug)).toBe(true);
      }),
      { numRuns },
    ),
  LAW_TIMEOUT,
);

test('a quote on two people’s pages is caught', () => {
  const people = listPeople(sampleLibrary([{ speakers: ['Ada Quill'] }]));
  const [ada] = people.persons;
  if (ada === undefined) throw new Error('test: no speaker');
  const twin = { ...people, persons: [ada, { ...ada, slug: 'twin' }] };
  expect(() => expectOneSpeakerPerQuote(twin)).toThrow();
});

test(
  'every alias resolves to its person, whatever other people there are',
  () =>
    fc.assert(
      fc.property(libraries, fc.nat(3), (library, place) => {
        const people = library.file.people ?? [];
        const asked = people[place % Math.max(1, people.length)];
        if (asked === undefined) return;
        const extra = sampleLibrary([{ slug: 'extra', hosts: asked.aliases ?? [] }]).episodes;
        const all = listPeople({ ...library, episodes: [...library.episodes, ...extra] });
        for (const alias of asked.aliases ?? []) {
          const slug = all.namesIn.get('extra')?.get(alias) ?? '';
          expect(all.bySlug.get(slug)?.name).toBe(asked.name);
        }
      }),
      { numRuns },
    ),
  LAW_TIMEOUT,
);

test(
  'people do not depend on the order of the episodes',
  () =>
    fc.assert(
      fc.property(libraries, (library) => {
        const turned = { ...library, episodes: [...library.episodes].reverse() };
        const sorted = ({ namesIn }: People) =>
          [...namesIn].map(([slug, names]) => [slug, [...names].sort()]).sort();
        expect(sorted(listPeople(turned))).toEqual(sorted(listPeople(library)));
      }),
      { numRuns },
    ),
  LAW_TIMEOUT,
);
