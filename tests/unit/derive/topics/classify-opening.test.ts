import { describe, expect, test } from 'vitest';
import { buildMoments } from '@/lib/derive/moments/build-moments';
import { gatherMentions } from '@/lib/derive/topics/gather-mentions';
import { makeLibrary } from './made-up-library';

const exact = (name: string, kind = 'tool') => ({ name, kind, case: 'exact' as const });
const TOPICS = [exact('Swift'), exact('Rust'), exact('Go'), exact('Apple', 'company'), exact('Cursor')];

/** The text of a whole episode with its mentions in brackets. */
function mark(text: string, topics = TOPICS): string {
  const library = makeLibrary({ topics }, { pilot: `Test Show: Pilot\n\nOverview\n${text}\n` });
  const found = gatherMentions({ library, moments: buildMoments(library) });
  const mentions = found.flatMap((one) => one.mentions);
  return mentions.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

const finds = (expected: string) => expect(mark(expected.replace(/[[\]]/g, ''))).toBe(expected);

describe('a name that is an ordinary word at the beginning of a sentence', () => {
  test.each([
    ['[Swift] is a language. [Rust] compiles it, [Apple] released it, [Go] can wait.'],
    ['[Rust] and Python. [Swift]’s types. [Apple] Podcasts has it. [Cursor]: an editor'],
    ['[Rust] in production. [Cursor] for teams.'],
    ['[Swift]'],
  ])('is a mention if the next words show it: %s', (expected) => finds(expected));

  test.each([
    ['Swift action was needed. Swift actions were taken.'],
    ['Go home early. Go for it. “Go on,” she said.'],
    ['Apple pie is good! Cursor, meet mouse.'],
    ['Swift Action Needed At The Quay'],
  ])('is not a mention if nothing shows it and the episode has no certain mention: %s', (expected) =>
    finds(expected),
  );

  test('is a mention in a title or timeline row, except for verbs of command', () => {
    const text = 'Test Show: Pilot\n\nTimestamps\n0:00 Cursor demo\n1:00 Go home\n2:00 Swift developers\n';
    const library = makeLibrary({ topics: TOPICS }, { pilot: text });
    const found = gatherMentions({ library, moments: buildMoments(library) });
    expect(found.map(({ moment }) => moment.text)).toEqual(['Cursor demo', 'Swift developers']);
  });

  test('is a mention if the episode has a certain one elsewhere', () => {
    finds('[Swift] developers came. They all write [Swift] now.');
  });

  test('is the ordinary word if the same two words occur in lower case elsewhere', () => {
    finds('They write [Go]. Go ahead, they said. So go ahead.');
    finds('They write [Swift]. Swift action, they said. The swift action came late.');
  });

  test('is the ordinary word if it can be a command', () => {
    finds('They write [Go]. Go home, they said. [Go] is small.');
  });

  test('is a mention inside a sentence, and for kinds whose names are not words', () => {
    finds('We like [Swift] action.');
    expect(mark('Quill kept books.', [exact('Quill', 'person')])).toBe('[Quill] kept books.');
    expect(mark('Mojo action.', [{ name: 'Mojo', kind: 'tool' } as never])).toBe('[Mojo] action.');
  });
});
