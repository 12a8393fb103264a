import type { Moment } from '@/lib/core/model/moment';
import { gatherMentions, type TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import { indexTopics, type TopicIndex } from '@/lib/derive/topics/index-topics';
import { findTwins } from '@/lib/search/index/find-twins';
import { libraryMoments } from './library-moments';
import { perLibrary } from './once-per-library';
import { siteLibrary } from './site-library';

export interface LibraryTopics extends TopicIndex {
  /** Every moment with a mention: newest episode first, and in the order of `buildMoments` inside each. */
  readonly moments: readonly TopicalMoment[];
}

/** The mentions of a library's topics, found once per library. */
export const libraryTopics = perLibrary((library): LibraryTopics => {
  const all = libraryMoments(library);
  const moments = gatherMentions({ library, moments: all, quotesIn: quotesInPassages(all) });
  return { moments, ...indexTopics(library.file, moments) };
});

/** The mentions of this site's topics, by topic, episode, moment and speaker. */
export async function siteTopics(): Promise<LibraryTopics> {
  return libraryTopics(await siteLibrary());
}

/** The quotes that repeat a passage of the transcript (as the search finds them), by the passage's id. */
export function quotesInPassages(moments: readonly Moment[]): Map<string, string[]> {
  const numbers = new Map<string, number>();
  for (const { episode } of moments) if (!numbers.has(episode)) numbers.set(episode, numbers.size);
  const numbered = moments.map((moment) => ({ ...moment, episode: numbers.get(moment.episode) ?? 0 }));
  const held = new Map<string, string[]>();
  for (const [number, twins] of findTwins({ moments: numbered })) {
    const passage = moments[number];
    if (passage?.kind !== 'transcript') continue;
    held.set(
      passage.id,
      twins.flatMap((twin) => moments[twin]?.id ?? []),
    );
  }
  return held;
}
