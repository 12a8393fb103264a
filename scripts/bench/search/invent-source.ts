import type { Moment } from '@/lib/core/model/moment';
import type { IndexSource } from '@/lib/search/index/build-index';
import { seededRandom } from './seeded-random';

const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr pl sh st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea oo'.split(' ');
const WORDS = 12_000;
const EPISODES = 100;
const PASSAGES = 70;
const QUOTES = 12;

type Random = () => number;

const one = (items: readonly string[], random: Random): string =>
  items[Math.floor(random() * items.length)] ?? '';

/** The more frequent a word, the shorter it is. */
function inventWords(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(Math.log10(1 + words.size / 12) + random());
    const word = Array.from({ length: syllables }, () => one(ONSETS, random) + one(VOWELS, random)).join('');
    words.add(random() < 0.4 ? word + one(ONSETS, random).slice(0, 1) : word);
  }
  return [...words];
}

/** Samples a word by Zipf's law: the second word is half as frequent as the first, the third a third as frequent. */
function sampleWord(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length ** random()) - 1] ?? '';
}

/**
 * Generates a library of 100 episodes with quotes and transcripts in an invented language, always the same, for measurements
 * without real content. Word frequencies are those of a natural language; the sentences have no meaning.
 */
export function inventSource(): IndexSource {
  const random = seededRandom(3);
  const words = inventWords(random);
  const generateText = (length: number): string =>
    Array.from({ length }, () => sampleWord(words, random)).join(' ');
  const moments: Moment[] = [];
  const slugs = Array.from({ length: EPISODES }, (_, place) => `invented-${place}`);
  for (const slug of slugs) {
    for (let place = 0; place < PASSAGES; place += 1) {
      const startMs = place * 30_000;
      const passage = { id: `${slug}-${place}`, episode: slug, title: '', startMs, endMs: startMs + 30_000 };
      const text = generateText(50 + Math.floor(random() * 50));
      const speaker = place % 2 === 0 ? 'Ada Example' : `Guest ${slug}`;
      moments.push({ ...passage, kind: 'transcript', text, speaker, cues: [{ at: 0, startMs }] });
      if (place < QUOTES)
        moments.push({
          ...passage,
          id: `${slug}-q${place}`,
          kind: 'quote',
          title: generateText(3),
          text: generateText(15),
          speaker,
        });
    }
  }
  const episodes = slugs.map((slug, place) => ({
    slug,
    title: generateText(5),
    show: 'Invented',
    date: new Date(Date.UTC(2020, 0, 1 + place)).toISOString().slice(0, 10),
  }));
  return { moments, episodes, topics: [] };
}
