import { findClock } from '@/lib/check/report/find-near';
import { firstOfMany } from '@/lib/check/report/first-of-many';
import type { Report } from '@/lib/check/report/report';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode } from '@/lib/core/model/library';
import type { Section, TimelineRow } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** The range of the recording that a heading or a timeline covers. */
interface Stretch {
  readonly what: string;
  readonly startMs: number;
  readonly endMs: number;
  /** "line:column-line:column" of the words that state it. */
  readonly at: string;
}

/** Times in summaries are often a few seconds early or late. */
const TOLERANCE_MS = 10_000;

/** A time with its words, and the range where it should be. */
interface Claim {
  readonly ms: number | null;
  readonly at: string;
  readonly stretch: Stretch;
}

/**
 * Checks that quotes and points under a heading with a range (or a numbered heading with a time, up to the next one) have
 * times in it, and that no quote is after the end of the timeline.
 */
export function checkTimePlaces(report: Report, { file, summary }: Episode): void {
  const stretches = stretchesOf(summary.sections);
  const ended = timelineEnd(summary.timeline);
  const claims: Claim[] = [];
  for (const { sectionId, startMs: ms, at } of summary.quotes) {
    const own = stretches.get(sectionId);
    if (own !== undefined) claims.push({ ms, at, stretch: own.stretch });
    else if (ended !== null) claims.push({ ms, at, stretch: ended });
  }
  for (const { section, stretch } of stretches.values())
    for (const { at, timesMs } of section.points) claims.push(...timesMs.map((ms) => ({ ms, at, stretch })));
  const outside = claims.filter(
    ({ ms, stretch: { startMs, endMs } }) =>
      ms !== null && (ms < startMs - TOLERANCE_MS || ms > endMs + TOLERANCE_MS),
  );
  const { shown, hint } = firstOfMany(outside, 'do the times belong to another recording?');
  for (const { ms, at, stretch } of shown) {
    const time = ms ?? 0;
    const span = findClock(report.source(file).text, report.placeAt(file, at).span, time);
    report.add(
      'time-outside',
      { file, span },
      {
        found: formatTimecode(time),
        expected: stretch.what,
        related: [report.related(report.placeAt(file, stretch.at), 'the range is here')],
        ...hint,
      },
    );
  }
}

/** The range of each section that has one, its own or its parent's, by the section's id. */
function stretchesOf(sections: readonly Section[]): Map<string, { section: Section; stretch: Stretch }> {
  const found = new Map<string, { section: Section; stretch: Stretch }>();
  const visit = (siblings: readonly Section[], around: Stretch | null): void => {
    let next: number | null = null;
    for (const section of siblings.toReversed()) {
      const stretch = stretchOf(section, next) ?? around;
      if (stretch !== null) found.set(section.id, { section, stretch });
      if (section.number !== null) next = section.startMs ?? next;
      visit(section.sections, stretch);
    }
  };
  visit(sections, null);
  return found;
}

/** `next` is when the following numbered section begins. */
function stretchOf({ startMs, endMs, number, title, at }: Section, next: number | null): Stretch | null {
  const end = endMs ?? (number === null ? null : next);
  if (startMs === null || end === null || end <= startMs) return null;
  const what = `${quoteText(title)} (${formatTimecode(startMs)}–${formatTimecode(end)})`;
  return { what, startMs, endMs: end, at };
}

/** A timeline has an end only if its last row is a range. */
function timelineEnd(rows: readonly TimelineRow[]): Stretch | null {
  const last = rows.reduce<TimelineRow | null>(
    (latest, row) => (latest === null || row.startMs > latest.startMs ? row : latest),
    null,
  );
  if (last === null || last.endMs === null) return null;
  const what = `the timeline, which ends at ${formatTimecode(last.endMs)}`;
  return { what, startMs: 0, endMs: last.endMs, at: last.at };
}
