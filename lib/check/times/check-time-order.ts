import { findClock, type Side } from '@/lib/check/report/find-near';
import { firstOfMany } from '@/lib/check/report/first-of-many';
import type { Place, Report } from '@/lib/check/report/report';
import type { Episode } from '@/lib/core/model/library';
import type { Section } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { findOutOfOrder } from './find-out-of-order';
import { locateChapter } from './locate-chapter';

/** A row, chapter or heading with a time; its place is looked up only for a message. */
interface Timed {
  readonly startMs: number;
  readonly place: () => Place | null;
}

/**
 * Checks the order of times where order is meant: rows of the timeline and numbered sections with a time. Quotes
 * and points are sorted by theme, so their times may be in any order.
 */
export function checkTimeOrder(report: Report, episode: Episode): void {
  const { file, summary } = episode;
  const timed = (startMs: number, at: string, side: Side): Timed => ({
    startMs,
    place: () => {
      const { span } = report.placeAt(file, at);
      return { file, span: findClock(report.source(file).text, span, startMs, side) };
    },
  });
  const rows = summary.timeline.map(({ startMs, at }) => timed(startMs, at, 'before'));
  reportOrder(report, rows, 'Timeline rows');
  reportDuplicates(report, rows, 'timeline rows');
  for (const siblings of numberedSiblings(summary.sections)) {
    const headings = siblings.map(({ startMs, at }) => timed(startMs ?? 0, at, 'after'));
    reportOrder(report, headings, 'Numbered sections');
  }
  const chapters = episode.chapters.map(({ startMs }, index) => ({
    startMs,
    place: () => locateChapter(report, episode, index),
  }));
  // Their order is checked where they are read.
  reportDuplicates(report, chapters, 'chapters');
}

function numberedSiblings(sections: readonly Section[]): Section[][] {
  const own = sections.filter(({ number, startMs }) => number !== null && startMs !== null);
  return [own, ...sections.flatMap((section) => numberedSiblings(section.sections))];
}

function reportOrder(report: Report, times: readonly Timed[], what: string): void {
  const out = findOutOfOrder(times.map(({ startMs }) => startMs));
  const outside = new Set(out);
  const { shown, hint } = firstOfMany(out, 'is the list not sorted by time?');
  for (const index of shown) {
    const own = times[index];
    const place = own?.place();
    if (own === undefined || place === null || place === undefined) continue;
    const { other, isAfter } = contradiction(times, outside, index);
    const otherPlace = other?.place() ?? null;
    const clock = formatTimecode(other?.startMs ?? 0);
    report.add('time-order', place, {
      found: `${formatTimecode(own.startMs)} ${isAfter ? 'after' : 'before'} ${clock}`,
      expected: what,
      related: otherPlace === null ? [] : [report.related(otherPlace, `${clock} is here`)],
      ...hint,
    });
  }
}

/** The nearest correct time that a wrong one contradicts: a later one above it, else an earlier one below. */
function contradiction(
  times: readonly Timed[],
  outside: ReadonlySet<number>,
  index: number,
): { other: Timed | undefined; isAfter: boolean } {
  const own = times[index]?.startMs ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = times[i];
    if (outside.has(i) || other === undefined) continue;
    if (other.startMs > own) return { other, isAfter: true };
    break;
  }
  const other = times.find((one, i) => i > index && !outside.has(i) && one.startMs < own);
  return { other, isAfter: false };
}

function reportDuplicates(report: Report, times: readonly Timed[], what: string): void {
  const first = new Map<number, Timed>();
  const twins: { one: Timed; other: Timed }[] = [];
  for (const one of times) {
    const second = Math.floor(one.startMs / 1000);
    const other = first.get(second);
    if (other === undefined) first.set(second, one);
    else twins.push({ one, other });
  }
  const { shown, hint } = firstOfMany(twins, 'was the list pasted twice?');
  for (const { one, other } of shown) {
    const place = one.place();
    const otherPlace = other.place();
    if (place === null) continue;
    report.add('time-twice', place, {
      found: formatTimecode(one.startMs),
      expected: what,
      related: otherPlace === null ? [] : [report.related(otherPlace, 'the first one is here')],
      ...hint,
    });
  }
}
