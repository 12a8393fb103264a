import type { Moment } from '@/lib/core/model/moment';
import { countWords } from '@/lib/core/words/count-words';
import type { IndexSource } from '@/lib/search/index/build-index';
import { pick, seededRandom } from './seeded-random';

/** New words per episode, each used a few times, like the names and technical terms by which a vocabulary grows. */
const NEW_WORDS = 12;
const SYLLABLES = 'ba co di fu ga hel ir jo ka lum mer no or pan qui ros sel tor ul vex wyn yar zed'.split(
  ' ',
);

type Chain = ReadonlyMap<string, readonly string[]>;

/** A Markov chain: for each word, the words that follow it, as often as they do. */
function buildChain(moments: readonly Moment[]): Chain {
  const chain = new Map<string, string[]>();
  for (const { text } of moments) {
    let before = '';
    for (const word of text.split(/\s+/)) {
      const followers = chain.get(before);
      if (followers === undefined) chain.set(before, [word]);
      else followers.push(word);
      before = word;
    }
  }
  return chain;
}

const inventWord = (random: () => number): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');

/** Generates a text of a given length from the chain, with an occasional new word of the episode. */
function generateText(length: number, chain: Chain, own: readonly string[], random: () => number): string {
  const words: string[] = [];
  let before = '';
  while (words.length < length) {
    const next =
      random() < 0.004 ? pick(own, random) : pick(chain.get(before) ?? chain.get('') ?? [], random);
    before = next ?? '';
    if (before !== '') words.push(before);
  }
  return words.join(' ');
}

/**
 * Grows a library to a number of episodes: new episodes are modelled on existing ones, with generated sentences of similar word
 * sequences, so that postings, pairs and texts are as long as those of real episodes.
 */
export function growSource(source: IndexSource, episodes: number): IndexSource {
  const random = seededRandom(7);
  const chain = buildChain(source.moments);
  const grown = { episodes: [...source.episodes], moments: [...source.moments] };
  for (let place = source.episodes.length; place < episodes; place += 1) {
    const model = source.episodes[place % source.episodes.length];
    if (model === undefined) break;
    const slug = `grown-${place}`;
    const own = Array.from({ length: NEW_WORDS }, () => inventWord(random));
    const date = new Date(Date.UTC(2000, 0, 1 + place)).toISOString().slice(0, 10);
    grown.episodes.push({ ...model, slug, title: `Grown ${place}`, date });
    for (const moment of source.moments.filter(({ episode }) => episode === model.slug)) {
      const text = generateText(countWords(moment.text), chain, own, random);
      const { cues, ...rest } = moment;
      const start = cues?.slice(0, 1);
      grown.moments.push({
        ...rest,
        id: `${moment.id}-${place}`,
        episode: slug,
        text,
        ...(start && { cues: start }),
      });
    }
  }
  return { ...source, ...grown };
}
