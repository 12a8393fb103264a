import type { Episode } from '@/lib/core/model/library';
import { mostFirst } from './group-kinds';
import type { TopicRecord } from './index-topics';

/** An episode as a column of the overview. */
export interface OverviewEpisode extends Pick<Episode, 'frontMatter'> {
  readonly slug: string;
  readonly title: string;
  /** Length of the recording, as far as known. */
  readonly lengthMs: number;
}

/** The moments of one episode about a topic: how many, when, and which is first. */
export interface OverviewCell {
  /** Positions of marks, per mille of the column's width; marks too close to see apart are merged. */
  readonly ticks: readonly number[];
  readonly moments: number;
  /** Moments with a time, at most one per start time, sorted by time. */
  readonly timed: readonly { readonly id: string; readonly startMs: number }[];
  readonly first: { readonly id: string; readonly startMs: number | null } | null;
}

export interface OverviewRow {
  readonly record: TopicRecord;
  /** One cell per column. */
  readonly cells: readonly OverviewCell[];
}

/** Which topics come up in which part of which episode. */
export interface Overview {
  /** Oldest first. */
  readonly columns: readonly OverviewEpisode[];
  readonly rows: readonly OverviewRow[];
}

const ROWS = 20;
const COLUMNS = 6;
/** How many marks are distinguishable across the picture on a wide screen. */
const MARKS = 480;

/**
 * Builds the overview of the most mentioned topics in the newest episodes that mention any; null when there are none. `episodes`
 * are sorted newest first.
 */
export function buildOverview(
  records: Iterable<TopicRecord>,
  episodes: readonly OverviewEpisode[],
): Overview | null {
  const all = [...records].filter(({ moments }) => moments > 0);
  const named = new Set(all.flatMap((record) => record.episodes));
  const columns = episodes
    .filter(({ slug }) => named.has(slug))
    .slice(0, COLUMNS)
    .reverse();
  const shown = new Set(columns.map(({ slug }) => slug));
  const top = all
    .filter((record) => record.episodes.some((slug) => shown.has(slug)))
    .sort(mostFirst)
    .slice(0, ROWS);
  if (columns.length === 0) return null;
  return { columns, rows: top.map((record) => buildRow(record, columns)) };
}

function buildRow(record: TopicRecord, columns: readonly OverviewEpisode[]): OverviewRow {
  const marks = Math.floor(MARKS / columns.length);
  const cells = columns.map(({ slug, lengthMs }) => {
    const moments = record.found.map(({ moment }) => moment).filter(({ episode }) => episode === slug);
    const timed = moments.flatMap(({ id, startMs }) => (startMs === null ? [] : [{ id, startMs }]));
    const starts = [...new Set(timed.map(({ startMs }) => startMs))].sort((a, b) => a - b);
    const place = (ms: number): number => Math.round((Math.min(ms, lengthMs) / lengthMs) * marks);
    const ticks = lengthMs > 0 ? [...new Set(starts.map(place))] : [];
    return {
      ticks: ticks.map((mark) => Math.round((mark / marks) * 1000)),
      moments: moments.length,
      timed: starts.flatMap((ms) => timed.find(({ startMs }) => startMs === ms) ?? []),
      first: timed.find(({ startMs }) => startMs === starts[0]) ?? moments[0] ?? null,
    };
  });
  return { record, cells };
}

/** How many moments mention a topic in each year; `years` run from the first to the last. */
export interface YearRow {
  readonly record: TopicRecord;
  readonly counts: readonly number[];
}

/**
 * Counts the moments of the most mentioned topics by year; null when all are in one year, when no date is known, or when the
 * overview already has every episode.
 */
export function countYears(
  records: Iterable<TopicRecord>,
  dayOf: (episode: string) => string | null,
): { readonly years: readonly string[]; readonly rows: readonly YearRow[] } | null {
  const all = [...records].filter(({ moments }) => moments > 0);
  if (new Set(all.flatMap(({ episodes }) => episodes)).size <= COLUMNS) return null;
  const rows = all
    .sort(mostFirst)
    .slice(0, ROWS)
    .map((record) => {
      const counts = new Map<string, number>();
      for (const { moment } of record.found) {
        const year = dayOf(moment.episode)?.slice(0, 4);
        if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return { record, counts };
    });
  const years = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))].sort();
  if (years.length < 2) return null;
  return {
    years,
    rows: rows.map(({ record, counts }) => ({ record, counts: years.map((year) => counts.get(year) ?? 0) })),
  };
}
