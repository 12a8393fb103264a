import { readFileSync } from 'node:fs';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const SLUG = 'latent-space-chris-lattner';
const text = readFileSync(`content/episodes/${SLUG}/summary.md`, 'utf8');
const reading = parseSummary(text, { episode: SLUG });
if (reading.summary === null) throw new Error('browser tests: the seed summary could not be parsed');

export const seed = reading.summary;
export const seedPath = `./episodes/${SLUG}/`;

/** The quote with these words; throws if there is none. */
export function quoteWith(words: string) {
  const quote = seed.quotes.find((candidate) => candidate.text.includes(words));
  if (quote === undefined) throw new Error(`browser tests: no quote of the seed holds "${words}"`);
  return quote;
}
