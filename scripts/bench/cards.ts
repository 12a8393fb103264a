import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Library } from '@/lib/core/model/library';
import { readLibrary } from '@/lib/disk/read/read-library';
import { type DrawnCards, drawCards } from '@/scripts/cards/draw-cards';

const CARDS = 34;

/** Draws 34 cards with an empty cache, again with a full one, then 1,000 cards. */
export async function benchCards(): Promise<void> {
  const contentDir = resolve('content');
  const library = await readLibrary(contentDir);
  const cacheDir = await mkdtemp(join(tmpdir(), 'dogear-cards-'));
  try {
    for (const [name, count] of [
      [`${CARDS} cards, nothing in the cache`, CARDS],
      [`${CARDS} cards, all in the cache`, CARDS],
      ['about 1,000 cards, nothing in the cache', 1000],
      ['about 1,000 cards, all in the cache', 1000],
    ] as const) {
      const started = performance.now();
      const cards = await drawCards(libraryOf(count, library), { contentDir, cacheDir });
      process.stdout.write(`${name.padEnd(42)} ${formatFigures(cards, performance.now() - started)}\n`);
    }
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

function formatFigures(cards: DrawnCards | null, ms: number): string {
  if (cards === null) return 'the card renderer does not run on this system';
  return `${(ms / 1000).toFixed(2)} s for ${cards.files.length}, ${cards.drawn} of them drawn`;
}

/** A library with this many cards: copies of the newest episode with its quotes, each under another number. */
function libraryOf(cards: number, library: Library): Library {
  const [episode] = library.episodes;
  if (episode === undefined) throw new Error('bench: no episode in content/; add one with npm run new');
  const copies = Math.ceil(cards / CARDS);
  const episodes = Array.from({ length: copies }, (_, copy) => {
    const { summary } = episode;
    const quotes = Array.from({ length: CARDS - 1 }, (_, i) => summary.quotes[i % summary.quotes.length]);
    const numbered = quotes.flatMap((quote, i) =>
      quote === undefined
        ? []
        : [{ ...quote, id: `${quote.id}-${copy}-${i}`, text: `${quote.text} ${cards}.${copy}.${i}` }],
    );
    return { ...episode, slug: `copy-${copy}`, summary: { ...summary, quotes: numbered } };
  });
  return { ...library, episodes };
}
