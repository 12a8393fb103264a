import type { Span } from '@/lib/core/model/diagnostic';
import { parseTimecode } from '@/lib/core/time/timecode';

/** How far from its words a clock or name may be, in UTF-16 units. */
const REACH = 200;
const CLOCK = /\d{1,4}:\d{2}(?::\d{2})?/g;

/** The side that is preferred when both are equally near. */
export type Side = 'before' | 'after';

/**
 * Finds the clock that gave a stretch of text its time: the nearest one that shows these milliseconds, else the stretch itself.
 * @example findClock('[12:52] Tides', { start: 8, end: 13 }, 772_000) // { start: 1, end: 6 }
 */
export function findClock(text: string, span: Span, ms: number, side: Side = 'after'): Span {
  return (
    findNearest(text, span, { pattern: CLOCK, side, fits: (clock) => parseTimecode(clock) === ms }) ?? span
  );
}

/** Finds the occurrence of a name nearest to a stretch of text, else the stretch itself. */
export function findNameIn(text: string, span: Span, name: string): Span {
  const literal = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
  return findNearest(text, span, { pattern: literal, side: 'after', fits: () => true }) ?? span;
}

interface SearchTarget {
  readonly pattern: RegExp;
  readonly side: Side;
  readonly fits: (found: string) => boolean;
}

/** A match on another line more likely belongs to the words there. */
const OTHER_LINE_PENALTY = 100;

function findNearest(text: string, span: Span, { pattern, side, fits }: SearchTarget): Span | null {
  const zones = [
    { start: span.end, end: Math.min(text.length, span.end + REACH), inside: 0 },
    { start: Math.max(0, span.start - REACH), end: span.start, inside: 0 },
    // A clock inside the words is most often part of what they say.
    { start: span.start, end: span.end, inside: REACH },
  ];
  const gapTo = (start: number, end: number): number => {
    const between =
      start >= span.end ? text.slice(span.end, start) : text.slice(end, Math.max(end, span.start));
    const isPreferred = start < span.start === (side === 'before');
    return between.length + (/[\r\n]/.test(between) ? OTHER_LINE_PENALTY : 0) + (isPreferred ? 0 : 0.5);
  };
  let best: (Span & { gap: number }) | null = null;
  for (const zone of zones) {
    for (const match of text.slice(zone.start, zone.end).matchAll(pattern)) {
      if (!fits(match[0])) continue;
      const start = zone.start + match.index;
      const end = start + match[0].length;
      const gap = gapTo(start, end) + zone.inside;
      if (best === null || gap < best.gap) best = { start, end, gap };
    }
  }
  return best === null ? null : { start: best.start, end: best.end };
}
