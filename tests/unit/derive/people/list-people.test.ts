import { describe, expect, test } from 'vitest';
import { assignPersonSlugs } from '@/lib/derive/people/assign-person-slugs';
import { linkNames } from '@/lib/derive/people/link-names';
import { listPeople } from '@/lib/derive/people/list-people';
import { mentionNames } from '@/lib/derive/people/mention-names';
import { pagePeople } from '@/lib/derive/people/page-people';
import { readLibrary } from '@/lib/disk/read/read-library';
import { type SampleEpisode, sampleLibrary } from './sample-library';

const ADA = { name: 'Ada Quill', aliases: ['Ada', 'Quilly'] };

/** Whose the names of the newest episode are. */
function namesOf(episodes: readonly SampleEpisode[], people = [ADA]): Record<string, string> {
  const library = sampleLibrary(episodes, people);
  return Object.fromEntries(listPeople(library).namesIn.get(library.episodes[0]?.slug ?? '') ?? []);
}

describe('whose a name is', () => {
  test.each<[string, SampleEpisode, Record<string, string>]>([
    ['a whole name', { guests: ['Bo Reed'] }, { 'Bo Reed': 'bo-reed' }],
    ['an alias of library.yaml', { hosts: ['Quilly'] }, { Quilly: 'ada-quill' }],
    ['titles and accents aside', { guests: ['Dr. Ada Quíll'] }, { 'Dr. Ada Quíll': 'ada-quill' }],
    [
      'a first name of the one guest who bears it',
      { guests: ['Bo Reed'], speakers: ['Bo', 'Reed', 'Bo Reed'] },
      { 'Bo Reed': 'bo-reed', Bo: 'bo-reed', Reed: 'bo-reed' },
    ],
    [
      'a first name of two guests, which is nobody’s',
      { guests: ['Bo Reed', 'Bo Marsh'], speakers: ['Bo', 'Marsh'] },
      { 'Bo Reed': 'bo-reed', 'Bo Marsh': 'bo-marsh', Marsh: 'bo-marsh' },
    ],
    [
      'a first name of somebody who is not there',
      { guests: ['Cy Fenn'], speakers: ['Bo'] },
      { 'Cy Fenn': 'cy-fenn' },
    ],
    [
      'a guest’s first name that library.yaml gives to somebody else',
      { guests: ['Ada Marsh'], speakers: ['Ada'] },
      { 'Ada Marsh': 'ada-marsh', Ada: 'ada-marsh' },
    ],
    [
      'a name with a middle name more',
      { guests: ['Bo Reed'], speakers: ['Bo T. Reed'] },
      { 'Bo Reed': 'bo-reed', 'Bo T. Reed': 'bo-reed' },
    ],
    ['a speaker whom nobody lists', { speakers: ['Cy Fenn'] }, { 'Cy Fenn': 'cy-fenn' }],
    ['a voice of the transcript', { voices: ['Cy Fenn', 'Speaker 1'] }, { 'Cy Fenn': 'cy-fenn' }],
    [
      'two who speak together',
      { guests: ['Bo Reed'], voices: ['Ada and Bo'] },
      { Ada: 'ada-quill', Bo: 'bo-reed', 'Bo Reed': 'bo-reed' },
    ],
    ['a part and not a name', { hosts: ['Host'], speakers: ['the old caller', 'Speaker 1'] }, {}],
    ['a name of a script without spaces', { guests: ['李大桥'] }, { 李大桥: 'lidaqiao' }],
  ])('%s', (_name, episode, expected) => expect(namesOf([episode])).toEqual(expected));

  test('a host who is only "Bo" is nobody, for the Bo of another show is another', () =>
    expect(namesOf([{ hosts: ['Bo'] }, { hosts: ['Bo Reed'] }])).toEqual({}));

  test('a host whom one show always calls "Bo", and nobody is else, is a person where they are host', () => {
    const [host, elsewhere] = [
      { hosts: ['Bo'], speakers: ['Bo'] },
      { hosts: ['Cy Fenn'], speakers: ['Bo'] },
    ];
    expect(namesOf([host, elsewhere])).toEqual({ Bo: 'bo' });
    expect(namesOf([elsewhere, host])).toEqual({ 'Cy Fenn': 'cy-fenn' });
    expect(namesOf([host, { ...host, show: 'Another Show' }])).toEqual({});
    expect(namesOf([{ guests: ['Bo'] }])).toEqual({});
    expect(listPeople(sampleLibrary([host])).persons.map(mentionNames)).toEqual([[]]);
  });

  test('a person of library.yaml is there without an episode, too', () =>
    expect(listPeople(sampleLibrary([], [ADA])).persons).toMatchObject([
      { slug: 'ada-quill', appearances: [] },
    ]));
});

describe('a person', () => {
  const library = sampleLibrary(
    [
      {
        slug: 'new',
        date: '2031-02-01',
        guests: [['Ada Quill', 'keeper of the pier']],
        speakers: ['Ada', 'Bo Reed'],
      },
      { slug: 'old', date: '2030-02-01', hosts: ['Quilly'], guests: ['Bo Reed'], speakers: ['Ada Quill'] },
    ],
    [{ ...ADA, links: ['https://example.org/ada'] } as typeof ADA],
  );
  const { bySlug, persons } = listPeople(library);
  const ada = bySlug.get('ada-quill');

  test('has a role in each appearance, newest first', () =>
    expect(ada?.appearances.map(({ episode, as, role }) => [episode.slug, as, role])).toEqual([
      ['new', 'guest', 'keeper of the pier'],
      ['old', 'host', null],
    ]));

  test('has the quotes under all of their names', () =>
    expect(ada?.quotes.map(({ quotes }) => quotes.map(({ speaker }) => speaker))).toEqual([
      ['Ada'],
      ['Ada Quill'],
    ]));

  test('keeps links and other names', () => {
    expect(ada?.links).toEqual([{ name: null, url: 'https://example.org/ada' }]);
    expect(ada?.otherNames).toEqual(['Ada', 'Quilly']);
  });

  test('who only speaks appears as a speaker', () =>
    expect(bySlug.get('bo-reed')?.appearances.map(({ as }) => as)).toEqual(['speaker', 'guest']));

  test('stands in a list by name, once', () =>
    expect(persons.map(({ name }) => name)).toEqual(['Ada Quill', 'Bo Reed']));
});

test('of two who share a name the one whose own it is has it, of two aliases the first', () => {
  const people = [
    { name: 'Ada Quill', aliases: ['Bo Reed', 'Skipper'] },
    { name: 'Bo Reed', aliases: ['Skipper'] },
  ];
  expect(namesOf([{ hosts: ['Bo Reed', 'Skipper'] }], people)).toEqual({
    'Bo Reed': 'bo-reed',
    Skipper: 'ada-quill',
  });
});

test('addresses are unique, and the first one keeps the shorter', () =>
  expect(assignPersonSlugs(['José Reed', 'Jose Reed', 'Page', '🦊'])).toEqual([
    'jose-reed',
    'jose-reed-2',
    'page-2',
    null,
  ]));

test.each([
  ['Ada Quill', [['Ada Quill', 'ada']]],
  [
    'Ada Quill and Bo',
    [
      ['Ada Quill', 'ada'],
      [' and Bo', null],
    ],
  ],
  [
    'Cy & Ada Quill',
    [
      ['Cy & ', null],
      ['Ada Quill', 'ada'],
    ],
  ],
  ['Cy', [['Cy', null]]],
])('%j is printed whole, and known names are links', (written, expected) => {
  const parts = linkNames(written, new Map([['Ada Quill', 'ada']]));
  expect(parts.map(({ text, slug }) => [text, slug])).toEqual(expected);
});

test('a long list of people is cut into pages under letters', () => {
  const guests = ['Émile Fenn', 'Ada Quill', 'Edda Reed', 'Zoë Marsh'];
  const { pages } = pagePeople(listPeople(sampleLibrary([{ guests }])).persons, 3);
  const shown = pages.map((page) =>
    page.map(({ letter, persons }) => [letter, persons.map(({ name }) => name)]),
  );
  expect(shown).toEqual([
    [
      ['A', ['Ada Quill']],
      ['E', ['Edda Reed', 'Émile Fenn']],
    ],
    [['Z', ['Zoë Marsh']]],
  ]);
});

test('the people of the first episode are told by name and alias', async () => {
  const { persons, namesIn } = listPeople(await readLibrary('content'));
  const facts = persons.map(({ slug, appearances, quotes }) => [
    slug,
    appearances.map(({ as, role }) => `${as}: ${role}`).join(),
    quotes.flatMap((said) => said.quotes).length,
  ]);
  expect(facts).toEqual([
    ['alessio-fanelli', 'host: Decibel CTO', 0],
    ['chris-lattner', 'guest: Co-founder & CEO, Modular', 21],
    ['swyx', 'host: founder, Small AI', 0],
  ]);
  expect(namesIn.get('latent-space-chris-lattner')?.get('Swix')).toBe('swyx');
});
