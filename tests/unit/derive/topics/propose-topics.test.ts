import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LibraryFile } from '@/lib/core/model/library';
import { buildMoments } from '@/lib/derive/moments/build-moments';
import { proposeTopics } from '@/lib/derive/topics/propose-topics';
import { reportProposals } from '@/lib/derive/topics/report-proposals';
import { makeLibrary } from './made-up-library';

function propose(text: string, file: LibraryFile = {}) {
  const library = makeLibrary(file, { pilot: `Test Show: Pilot\nGuest: Max Example\n\nOverview\n${text}\n` });
  return proposeTopics({ library, moments: buildMoments(library) });
}

const namesIn = (text: string, file?: LibraryFile) => propose(text, file).map(({ name }) => name);

test('names keep their signs and their spaces', () => {
  const names = namesIn('They use Node.js, AT&T and .NET on a server of Hugging  Face by night.');
  expect(names.toSorted()).toEqual(['.NET', 'AT&T', 'Hugging Face', 'Node.js']);
});

test('a name in capitals is proposed even if a guest has it', () => {
  expect(namesIn('They serve it with MAX, said Max.')).toEqual(['MAX']);
});

test('a word that is also in lower case needs its capitals, whatever else is capitalized', () => {
  const [first] = propose('They write Go. Some like Go, and we let it go. A big GO hangs there, in Go.');
  expect(first).toMatchObject({ name: 'Go', aliases: ['GO'], ordinary: true });
});

test('mentions of a listed topic are not counted again', () => {
  const file = { topics: [{ name: 'GPT-4', kind: 'tool' }] };
  const [gpt] = propose('We use GPT-4 and GPT-4 and a GPT.', file);
  expect(gpt).toMatchObject({ name: 'GPT', mentions: 1 });
});

describe('the output can be pasted', () => {
  const proposals = propose('They write Mojo. We like Mojo, too.');
  const paste = (before: string): unknown => parse(`${before}${reportProposals(proposals, before)}`);
  const mojo = { name: 'Mojo', kind: 'tool' };

  test.each([
    ['a file without topics', 'site: { name: A }\n'],
    ['a list that is indented', 'topics:\n  # mine\n  - { name: Fog, kind: idea }\n'],
    ['a list that is not', 'topics:\n- name: Fog\n  kind: idea\n'],
    ['a list far to the right', 'topics: # mine\n\n      - name: Fog\n        kind: idea\n'],
  ])('into %s', (_name, before) => {
    expect(paste(before)).toMatchObject({
      topics: before.includes('Fog') ? [{ name: 'Fog' }, mojo] : [mojo],
    });
  });

  test('it explains what to do if topics are in brackets', () =>
    expect(reportProposals(proposals, 'topics: []\n')).toContain('in place of the brackets'));
});
