import type { Quote } from '@/lib/core/model/summary';
import { findGaps, type Gap } from './find-gaps';
import type { PointTime } from './list-point-times';
import type { Segment } from './list-segments';
import { stackMarks, thinStems } from './stack-marks';

/** A segment or quote on the strip; positions are per mille of the strip's length. */
export interface MapMark {
  readonly id: string;
  readonly startMs: number;
  readonly x: number;
  readonly label: string;
}

export interface MapSegment extends MapMark {
  readonly width: number;
  /** True when the end of the segment is unknown. */
  readonly openEnded: boolean;
}

export interface MapQuote extends MapMark {
  /** Height above the strip; 0 is the lowest lane. */
  readonly lane: number;
  /** Whether its stem is drawn; crowded quotes share one. */
  readonly stemmed: boolean;
}

export interface MapNotch {
  readonly x: number;
  /** The ids of the points. */
  readonly ids: readonly string[];
}

export interface MapGap extends Gap {
  readonly x: number;
  readonly width: number;
}

/** The whole recording as one strip. */
export interface EpisodeMap {
  readonly lengthMs: number;
  /** True when no duration is known and the strip ends at the last time in the summary. */
  readonly openEnded: boolean;
  readonly segments: readonly MapSegment[];
  /** In the order of their times. */
  readonly quotes: readonly MapQuote[];
  /** Times of points; points at one position share a notch. */
  readonly points: readonly MapNotch[];
  /** Long stretches that the summary does not cover. */
  readonly gaps: readonly MapGap[];
  readonly ticks: readonly { readonly ms: number; readonly x: number }[];
}

const STRIP = 1000;
const TICK_STEPS = [60_000, 120_000, 300_000, 600_000, 900_000, 1_200_000, 1_800_000, 3_600_000, 7_200_000];
const MAX_TICKS = 6;

/** The input of a map. */
export interface MapSource {
  readonly segments: readonly Segment[];
  readonly quotes: readonly Quote[];
  readonly points?: readonly PointTime[];
  /** Milliseconds, or null when unknown. */
  readonly durationMs: number | null;
}

/** Derives the map of an episode; null when nothing in it has a time. */
export function deriveMap(source: MapSource): EpisodeMap | null {
  const { durationMs } = source;
  const quotes = source.quotes
    .filter((quote) => quote.startMs !== null)
    .sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
  const points = (source.points ?? []).map(({ startMs }) => startMs);
  const rows = source.segments.map(({ startMs }) => startMs);
  const times = [...rows, ...quotes.map((quote) => quote.startMs ?? 0), ...points];
  const lastMs = times.reduce((last, time) => Math.max(last, time), 0);
  const lengthMs = Math.max(durationMs ?? 0, lastMs);
  if (lengthMs === 0) return null;
  const place = (ms: number): number => Math.round((ms / lengthMs) * STRIP * 10) / 10;
  const segments = source.segments.map((row): MapSegment => {
    const x = place(row.startMs);
    const width = Math.max(0, place(row.endMs ?? lengthMs) - x);
    const openEnded = row.endMs === null && durationMs === null;
    return { id: row.id, startMs: row.startMs, x, width, label: row.label, openEnded };
  });
  const places = quotes.map((quote) => place(quote.startMs ?? 0));
  const lanes = stackMarks(places);
  const stems = thinStems(places);
  return {
    lengthMs,
    openEnded: durationMs === null,
    segments,
    quotes: quotes.map((quote, i) => ({
      id: quote.id,
      startMs: quote.startMs ?? 0,
      x: place(quote.startMs ?? 0),
      label: quote.text,
      lane: lanes[i] ?? 0,
      stemmed: stems[i] ?? true,
    })),
    points: notchesOf(source.points ?? [], place),
    gaps: findGaps(times, lengthMs).map((gap) => {
      const x = place(gap.startMs);
      return { ...gap, x, width: place(gap.endMs) - x };
    }),
    ticks: ticksOf(lengthMs).map((ms) => ({ ms, x: place(ms) })),
  };
}

function notchesOf(points: readonly PointTime[], place: (ms: number) => number): MapNotch[] {
  const notches = new Map<number, string[]>();
  for (const { id, startMs } of points)
    notches.set(place(startMs), [...(notches.get(place(startMs)) ?? []), id]);
  return [...notches].map(([x, ids]) => ({ x, ids }));
}

function ticksOf(lengthMs: number): number[] {
  const step = TICK_STEPS.find((candidate) => lengthMs / candidate <= MAX_TICKS) ?? lengthMs;
  return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, i) => i * step);
}
