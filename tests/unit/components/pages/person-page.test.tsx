import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PeopleView } from '@/components/person/people-view';
import { PersonView } from '@/components/person/person-view';
import type { Library } from '@/lib/core/model/library';
import { listPeople } from '@/lib/derive/people/list-people';
import { pagePeople } from '@/lib/derive/people/page-people';
import { libraryPersonMoments } from '@/lib/site/library/site-mentions';
import { type SampleEpisode, sampleLibrary } from '@/tests/unit/derive/people/sample-library';

/** Renders the page of a person, by slug. */
function render(library: Library, slug: string): string {
  const { bySlug, namesIn } = listPeople(library);
  const person = bySlug.get(slug);
  if (person === undefined) throw new Error(`test: no person ${slug}`);
  const { mentions, topics, episodes } = libraryPersonMoments(library);
  return renderToStaticMarkup(
    <PersonView
      person={person}
      namesIn={namesIn}
      mentions={mentions.get(slug) ?? []}
      topics={topics.get(slug) ?? []}
      episodes={episodes}
    />,
  );
}

const ADA = {
  name: 'Ada Quill',
  aliases: ['Ada', 'Quilly'],
  links: ['https://example.org/ada', 'javascript:alert(1)'],
};

const PIER: SampleEpisode = {
  slug: 'pier',
  date: '2031-02-01',
  guests: [['Ada Quill', 'keeper of the pier']],
  speakers: ['Ada'],
};

describe('the page of a person', () => {
  test('lists their episodes with date and role', () => {
    const page = render(sampleLibrary([PIER], [ADA]), 'ada-quill');
    expect(page).toContain('<time dateTime="2031-02-01">Feb 1, 2031</time>');
    expect(page).toMatch(/Guest<\/span> · keeper of the pier/);
    expect(page).toContain('Also written <bdi>Ada, Quilly</bdi>');
    expect(page).toContain('It rained 1 times on pier.');
  });

  test('links their pages elsewhere, if they are safe', () => {
    const page = render(sampleLibrary([PIER], [ADA]), 'ada-quill');
    expect(page).toContain('<a href="https://example.org/ada" rel="noopener"');
    expect(page).not.toContain('javascript:');
  });

  test('shows 40 quotes of a frequent host, and links the list of all quotes', () => {
    const speakers = Array.from({ length: 25 }, () => 'Ada Quill');
    const page = render(sampleLibrary([{ speakers }, { speakers }], [ADA]), 'ada-quill');
    expect(page.match(/<blockquote/g)).toHaveLength(40);
    expect(page).toContain('<a href="/quotes/?speaker=Ada+Quill"');
    expect(page).toContain('All 50 quotes by Ada Quill');
  });

  test('shows 50 episodes of a frequent host, and links a search for all', () => {
    const page = render(
      sampleLibrary(
        Array.from({ length: 60 }, () => ({ hosts: ['Ada Quill'] })),
        [ADA],
      ),
      'ada-quill',
    );
    expect(page.match(/<li class="span border-line border-t py-4"/g)).toHaveLength(50);
    expect(page).toContain('All 60 episodes');
  });

  test('lists only the topics of the person’s quotes', () => {
    const library = sampleLibrary([{ slug: 'pier', speakers: ['Ada Quill', 'Bo Reed'] }], [ADA]);
    const topics = [{ name: 'pier', kind: 'place' }];
    const page = render({ ...library, file: { ...library.file, topics } }, 'ada-quill');
    expect(page).toMatch(
      /Speaks about[\s\S]*href="\/topics\/pier\/"[^>]*><bdi>pier<\/bdi><\/a> <span[^>]*>1</,
    );
  });
});

describe('mentions of a person', () => {
  const mentionIds = (words: string): string[] => {
    const [episode] = sampleLibrary([{ slug: 'pier' }]).episodes;
    if (episode === undefined) throw new Error('test: no episode');
    const voice = { id: 'voice', speaker: 'Bo Reed', startMs: 0, endMs: null, text: words, cues: [] };
    const library = sampleLibrary([{ slug: 'home', guests: ['Ada Quill'], voices: ['Ada'] }], [ADA]);
    const all = { ...library, episodes: [...library.episodes, { ...episode, passages: [voice] }] };
    return (libraryPersonMoments(all).mentions.get('ada-quill') ?? []).map(({ moment }) => moment.id);
  };

  test.each([
    ['As Ada Quill told me, it rains.', 1],
    ['Ada Quill’s pier, and Quilly herself.', 1],
    ['Ask Quilly.', 1],
    ['Ada told me.', 0],
    ['The Ada Quillon is a ship.', 0],
    ['Nevada Quill is another.', 0],
    ['ada quill is no name so.', 0],
  ])('in %j are found: %d', (words, count) => expect(mentionIds(words)).toHaveLength(count));

  test('are shown with their speaker, as a link', () => {
    const library = sampleLibrary(
      [
        { slug: 'home', guests: ['Ada Quill'] },
        { slug: 'pier', voices: ['Bo Reed'] },
      ],
      [ADA],
    );
    const episodes = library.episodes.map((episode) => ({
      ...episode,
      passages: episode.passages.map((passage) => ({ ...passage, text: 'Ask Ada Quill.' })),
    }));
    const page = render({ ...library, episodes }, 'ada-quill');
    expect(page).toMatch(
      /Mentioned by others[\s\S]*href="\/people\/bo-reed\/"[\s\S]*Ask <mark>Ada Quill<\/mark>\./,
    );
  });

  test('leave out their own episodes', () => {
    const library = sampleLibrary([{ guests: ['Ada Quill'], voices: ['Bo Reed'] }], [ADA]);
    const episodes = library.episodes.map((episode) => ({
      ...episode,
      passages: episode.passages.map((passage) => ({ ...passage, text: 'Ada Quill is here.' })),
    }));
    expect(libraryPersonMoments({ ...library, episodes }).mentions.size).toBe(0);
  });
});

describe('the list of people', () => {
  const list = (count: number): string => {
    const guests = Array.from(
      { length: count },
      (_, i) => `Guest ${String.fromCharCode(65 + (i % 26))}${i}son`,
    );
    const { persons } = listPeople(sampleLibrary([{ hosts: ['Ada Quill'], guests }]));
    return renderToStaticMarkup(<PeopleView listing={pagePeople(persons)} page={1} />);
  };

  test('is in large type if short, and by letter after the hosts if long', () => {
    expect(list(3)).not.toContain('All people');
    expect(list(60)).toMatch(/Host<\/h2>[\s\S]*All people/);
  });

  test('has pages if very long', () => expect(list(500)).toContain('href="/people/page/2/"'));

  test('reports that there are no people', () =>
    expect(renderToStaticMarkup(<PeopleView listing={pagePeople([])} page={1} />)).toContain(
      'No people yet',
    ));
});
