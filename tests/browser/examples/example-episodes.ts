import type { Episode } from '@/lib/core/model/library';
import type { Passage } from '@/lib/core/model/passage';
import { readLibrary } from '@/lib/disk/read/read-library';

const { episodes } = await readLibrary('.dogear/test-library');

/** An episode of the library under test; throws if it does not exist. */
export function episodeOf(slug: string): Episode {
  const episode = episodes.find((candidate) => candidate.slug === slug);
  if (episode === undefined) throw new Error(`browser tests: no episode "${slug}" in the test library`);
  return episode;
}

/** The passage with these words. */
export function passageWith(episode: Episode, words: string): Passage {
  const passage = episode.passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`browser tests: no passage with "${words}" in ${episode.slug}`);
  return passage;
}

export const pathOf = ({ slug }: Pick<Episode, 'slug'>): string => `./episodes/${slug}/`;

export const gloves = episodeOf('seventeen-left-gloves');
export const fog = episodeOf('a-short-history-of-fog');
export const piano = episodeOf('a-piano-slightly-used');
export const longHour = episodeOf('the-long-hour');
