import type { Span } from '@/lib/core/model/diagnostic';
import { parseTimecode } from '@/lib/core/time/timecode';

/** How far around its words something may stand that belongs to them, in UTF-16 units. */
const REACH = 200;
const CLOCK = /\d{1,4}:\d{2}(?::\d{2})?/g;

/** Where something is looked for first, when it stands equally near on both sides. */
export type Side = 'before' | 'behind';

/**
 * Finds the clock that gave a stretch of text its time: the nearest one around it that shows these milliseconds, else
 * the stretch itself.
 * @example findClock('[12:52] Tides', { start: 8, end: 13 }, 772_000) // { start: 1, end: 6 }
 */
export function findClock(text: string, span: Span, ms: number, side: Side = 'behind'): Span {
  return nearest(text, span, { pattern: CLOCK, side, fits: (clock) => parseTimecode(clock) === ms }) ?? span;
}

/** Finds the name that stands nearest to a stretch of text, else the stretch itself. */
export function findNameIn(text: string, span: Span, name: string): Span {
  const literal = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
  return nearest(text, span, { pattern: literal, side: 'behind', fits: () => true }) ?? span;
}

interface Wanted {
  readonly pattern: RegExp;
  readonly side: Side;
  readonly fits: (found: string) => boolean;
}

/** What stands on another line belongs to its own words first. */
const OTHER_LINE = 100;

function nearest(text: string, span: Span, { pattern, side, fits }: Wanted): Span | null {
  const zones = [
    { start: span.end, end: Math.min(text.length, span.end + REACH), inside: 0 },
    { start: Math.max(0, span.start - REACH), end: span.start, inside: 0 },
    // Inside the words themselves a clock is most often one that they speak of.
    { start: span.start, end: span.end, inside: REACH },
  ];
  const gapTo = (start: number, end: number): number => {
    const between =
      start >= span.end ? text.slice(span.end, start) : text.slice(end, Math.max(end, span.start));
    const isFavoured = start < span.start === (side === 'before');
    return between.length + (/[\r\n]/.test(between) ? OTHER_LINE : 0) + (isFavoured ? 0 : 0.5);
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
