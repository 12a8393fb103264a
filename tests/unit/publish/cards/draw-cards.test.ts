import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';
import { reportCards } from '@/scripts/build/report-cards';
import { type DrawnCards, drawCards, placeCards } from '@/scripts/cards/draw-cards';
import { makeCardLibrary } from './card-library';

type Folders = ReturnType<typeof makeCardLibrary>;

async function draw(folders: Folders): Promise<DrawnCards> {
  const cards = await drawCards(await readLibrary(folders.contentDir), folders);
  if (cards === null) throw new Error('test: the card renderer does not run here');
  return cards;
}

test('a card is drawn once, and again only when what it shows changes', async () => {
  const folders = makeCardLibrary();
  const first = await draw(folders);
  expect([first.files.length, first.drawn]).toEqual([3, 3]);
  expect((await draw(folders)).drawn).toBe(0);
  const summary = join(folders.contentDir, 'episodes/roofs/summary.md');
  writeFileSync(summary, readFileSync(summary, 'utf8').replace('No.', 'Never.'));
  expect((await draw(folders)).drawn).toBe(1);
});

test('pictures of 1200 by 630 pixels are at the paths their pages use', async () => {
  const folders = makeCardLibrary();
  const cards = await draw(folders);
  await placeCards(cards, folders.outDir);
  expect(readdirSync(join(folders.outDir, 'q'))).toHaveLength(2);
  const picture = readFileSync(join(folders.outDir, 'episodes/roofs.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('files left by a killed build are redrawn or removed', async () => {
  const folders = makeCardLibrary();
  const [half] = (await draw(folders)).files;
  truncateSync(half?.from ?? '', 2000);
  writeFileSync(join(folders.cacheDir, 'abc.png.1.part'), 'half a picture');
  expect((await draw(folders)).drawn).toBe(1);
  expect(
    readFileSync(half?.from ?? '')
      .subarray(-8, -4)
      .toString(),
  ).toBe('IEND');
  expect(readdirSync(folders.cacheDir).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the newest 200 pictures without a card are kept', async () => {
  const folders = makeCardLibrary();
  mkdirSync(folders.cacheDir);
  for (let i = 0; i < 230; i += 1) {
    const path = join(folders.cacheDir, `old-${i}.png`);
    writeFileSync(path, '');
    utimesSync(path, i, i);
  }
  await draw(folders);
  const left = readdirSync(folders.cacheDir);
  expect(left).toHaveLength(203);
  expect([left.includes('old-29.png'), left.includes('old-30.png')]).toEqual([false, true]);
});

test('a quote in letters that no font has gets a card without words, and the build reports it', async () => {
  const quotes = [
    '“Мы считали дождь вручную.” – Ada Example [0:20]',
    '“Žluťoučký kůň → 3 ≤ 4.” – Bo Reed [0:40]',
  ];
  const cards = await draw(makeCardLibrary({ quotes }));
  expect(cards.wordless).toBe(1);
  expect(reportCards(cards)).toEqual([
    '3 cards: 3 drawn, 0 from the cache',
    '1 of them show no quote or title, because no font has the letters; name fonts under cards in library.yaml',
  ]);
});

test('quotes beyond the limit get no card', async () => {
  const cards = await draw(makeCardLibrary({ libraryYaml: 'limits: { quotes: 1 }\n' }));
  expect(cards.files.map(({ file }) => file)).toEqual(['episodes/roofs.png', expect.stringMatching(/^q\//)]);
});
