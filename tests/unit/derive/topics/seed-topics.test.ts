import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseEpisodes } from '@/lib/derive/lists/choose-episodes';
import { NO_CHOICE } from '@/lib/derive/lists/list-choice';
import { readLibrary } from '@/lib/disk/read/read-library';
import { proposeLibraryTopics } from '@/lib/site/commands/propose-library-topics';
import { deriveLists } from '@/lib/site/library/site-lists';
import { libraryTopics } from '@/lib/site/library/site-topics';

/* Counted by hand in content/episodes/latent-space-chris-lattner/summary.md (grep -ow, then read), 2026-11-23. Not counted because
   it is in no moment: "Modular" of the closing line. Not counted because they are other words: modular, Modularity, maximalist. */
const COUNTED: readonly (readonly [name: string, moments: number, mentions: number])[] = [
  ['Modular', 16, 19],
  ['Mojo', 15, 17],
  ['MAX', 6, 7],
  ['LLVM', 3, 3],
  ['Swift', 2, 2],
  ['CUDA', 4, 4],
  ['PTX', 2, 3],
  ['vLLM', 4, 5],
  ['SGLang', 3, 4],
  ['PyTorch', 3, 3],
  ['DeepSeek', 2, 3],
  ['Llama 3', 2, 2],
  ['Nvidia', 2, 2],
  ['AMD MI300', 1, 1],
  ['H100', 1, 1],
  ['A100', 1, 1],
  ['Blackwell', 1, 1],
  ['TPU', 1, 1],
  ['GPU', 8, 9],
  ['CPU', 3, 3],
  ['Rust', 2, 2],
  ['C', 2, 3],
  ['Python', 6, 9],
  ['Cursor', 1, 1],
  ['GCC', 1, 1],
  ['Kubernetes', 1, 1],
  ['Apple', 1, 1],
  ['arXiv', 1, 1],
  ['Reddit', 1, 1],
];

const library = await readLibrary('content');
const { byTopic, byEpisode, byMoment, bySpeaker } = libraryTopics(library);
const seed = 'latent-space-chris-lattner';
const ofSeed = (name: string) =>
  [...byTopic.values()]
    .find(({ topic }) => topic.name === name)
    ?.found.filter(({ moment }) => moment.episode === seed) ?? [];

test.each(COUNTED)('%s is mentioned in %i moments, %i times', (name, moments, mentions) => {
  const found = ofSeed(name);
  const own = found.flatMap((topical) => topical.mentions.filter(({ topic }) => topic.name === name));
  expect([found.length, own.length]).toEqual([moments, mentions]);
});

test('every counted word is in the file as often, except for the closing line', () => {
  const text = readFileSync(`content/episodes/${seed}/summary.md`, 'utf8');
  const count = (word: RegExp): number => text.match(word)?.length ?? 0;
  expect(count(/\bModular\b/g)).toBe(19 + 1);
  expect(count(/\bM(?:AX|ax)\b/g)).toBe(7);
  expect(count(/\bGPUs?\b/g)).toBe(9);
  expect(count(/\bv?llm\b/gi)).toBe(5);
  expect(count(/\bPython\b/g)).toBe(9);
});

test('all indexes of a topic agree', () => {
  expect(
    byEpisode
      .get(seed)
      ?.slice(0, 2)
      .map(({ topic, moments }) => [topic.name, moments]),
  ).toEqual([
    ['Modular', 16],
    ['Mojo', 15],
  ]);
  const spoken = bySpeaker.get('Chris Lattner')?.find(({ topic }) => topic.name === 'Mojo');
  expect(spoken?.moments).toBe(ofSeed('Mojo').filter(({ moment }) => moment.kind === 'quote').length);
  for (const { moment, mentions } of ofSeed('C'))
    expect(byMoment.get(moment.id)).toEqual([...new Set(mentions.map(({ topic }) => topic))]);
});

test('the list of episodes can be filtered by each of them', () => {
  const { facets } = chooseEpisodes(deriveLists(library).listed, NO_CHOICE);
  const offered = facets.topic.map(({ name }) => name);
  expect(COUNTED.filter(([name]) => !offered.includes(name))).toEqual([]);
});

test('without a list all of them are proposed, and few others', () => {
  const proposals = proposeLibraryTopics({ ...library, file: { ...library.file, topics: [] } });
  const proposed = new Set(
    proposals.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())),
  );
  expect(COUNTED.filter(([name]) => !proposed.has(name.toLowerCase()))).toEqual([]);
  expect(proposals.length).toBeLessThanOrEqual(COUNTED.length + 8);
  expect(proposals.find(({ name }) => name === 'Python')).toMatchObject({
    moments: 6,
    mentions: 9,
    episodes: 1,
  });
});

test('listed topics are not proposed', () => {
  const names = proposeLibraryTopics(library).map(({ name }) => name.toLowerCase());
  expect(COUNTED.filter(([name]) => names.includes(name.toLowerCase()))).toEqual([]);
});
