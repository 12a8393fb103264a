import type { FeedEpisode } from '@/lib/core/model/feed';

/** An item with only the given facts. */
export function episodeOf(facts: Partial<FeedEpisode>): FeedEpisode {
  return {
    guid: null,
    title: null,
    date: null,
    durationMs: null,
    image: null,
    link: null,
    hosts: [],
    guests: [],
    recordings: [],
    notes: null,
    chapters: [],
    chaptersUrl: null,
    transcriptUrl: null,
    ...facts,
  };
}
