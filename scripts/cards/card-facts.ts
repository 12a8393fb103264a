import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatDay } from '@/lib/core/time/format-day';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import type { CardMap } from '@/lib/publish/cards/card-map';
import type { EpisodeCardFacts } from '@/lib/publish/cards/episode-card';
import type { QuoteCardFacts } from '@/lib/publish/cards/quote-card';

/** The content of an episode's card. */
export function episodeCardFacts(episode: Episode, site: string): EpisodeCardFacts {
  const { meta } = episode.summary;
  const day = meta.date === null ? meta.dateText : formatDay(meta.date);
  return {
    site,
    show: meta.show,
    title: meta.title ?? episode.slug,
    people: [...meta.guests, ...meta.hosts].map(({ name }) => name),
    notes: [day, episode.frontMatter.duration ?? null].filter((note) => note !== null),
    map: cardMapOf(episode),
  };
}

/** The content of the cards of an episode's quotes; the map is derived once for all of them. */
export function quoteCardFacts(episode: Episode, site: string): (quote: Quote) => QuoteCardFacts {
  const { meta } = episode.summary;
  const places = new Map(mapEpisode(episode)?.quotes.map(({ id, x }) => [id, x]));
  const shared = { site, show: meta.show, title: meta.title ?? episode.slug, map: cardMapOf(episode) };
  return ({ id, text, speaker, startMs }) => ({
    ...shared,
    quote: text,
    speaker,
    clock: startMs === null ? null : formatTimecode(startMs),
    place: places.get(id) ?? null,
  });
}

/** The map of an episode, reduced to what a card shows. */
function cardMapOf(episode: Episode): CardMap | null {
  const map = mapEpisode(episode);
  if (map === null) return null;
  return {
    segments: map.segments.map(({ x, width }) => ({ x, width })),
    ticks: map.quotes.map(({ x }) => x),
  };
}
