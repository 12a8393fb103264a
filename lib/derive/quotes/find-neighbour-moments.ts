import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { listSegments } from '@/lib/derive/episode-map/list-segments';

/** A quote or a timeline row next to a quote. */
export interface NeighbourMoment {
  readonly id: string;
  readonly startMs: number | null;
  readonly text: string;
  readonly isQuote: boolean;
}

export interface MomentNeighbours {
  /** Up to two, in the order of the recording. */
  readonly before: readonly NeighbourMoment[];
  readonly after: readonly NeighbourMoment[];
}

/** Finds what was said before and after a quote: by the clock, and for a quote without a time the quotes around it in the summary. */
export function findNeighbourMoments(episode: Episode, quote: Quote): MomentNeighbours {
  return quote.startMs === null ? byOrder(episode, quote) : byClock(episode, quote, quote.startMs);
}

function byClock(episode: Episode, quote: Quote, startMs: number): MomentNeighbours {
  const moments = timedMoments(episode).filter((moment) => moment.id !== quote.id);
  return {
    before: moments.filter((moment) => moment.startMs < startMs).slice(-2),
    after: moments.filter((moment) => moment.startMs >= startMs).slice(0, 2),
  };
}

function byOrder(episode: Episode, quote: Quote): MomentNeighbours {
  const quotes = episode.summary.quotes.map(
    ({ id, startMs, text }): NeighbourMoment => ({ id, startMs, text, isQuote: true }),
  );
  const place = quotes.findIndex(({ id }) => id === quote.id);
  return { before: quotes.slice(Math.max(0, place - 2), place), after: quotes.slice(place + 1, place + 3) };
}

function timedMoments(episode: Episode): (NeighbourMoment & { readonly startMs: number })[] {
  const quotes = episode.summary.quotes.flatMap(({ id, startMs, text }) =>
    startMs === null ? [] : [{ id, startMs, text, isQuote: true }],
  );
  const rows = listSegments(episode).map(({ id, startMs, label }) => ({
    id,
    startMs,
    text: label,
    isQuote: false,
  }));
  return [...quotes, ...rows].sort((a, b) => a.startMs - b.startMs);
}
