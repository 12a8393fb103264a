import { findClock } from '@/lib/check/report/find-near';
import { firstOfMany } from '@/lib/check/report/first-of-many';
import type { Place, Report } from '@/lib/check/report/report';
import type { RelatedPlace } from '@/lib/core/model/diagnostic';
import type { Episode } from '@/lib/core/model/library';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { parseTimecode } from '@/lib/core/time/timecode';
import { listTimes } from './list-times';
import { locateChapter } from './locate-chapter';
import { locateCue } from './locate-cue';

/** Where a recording ends, by its `duration` or its transcript. */
interface End {
  readonly ms: number;
  readonly what: string;
  /** Called only when there is something to report: it reads a file. */
  readonly related: () => RelatedPlace;
}

/** Music and farewells may follow the last words. */
const AFTER_LAST_WORDS_MS = 60_000;

/** Checks that no time is beyond the end of the recording: its `duration`, else the end of its transcript. */
export function checkRecordingEnd(report: Report, episode: Episode): void {
  const declared = declaredEnd(report, episode);
  const spoken = spokenEnd(report, episode);
  if (declared !== null && spoken !== null && spoken.ms - AFTER_LAST_WORDS_MS > declared.ms)
    report.add('duration-short', report.valuePlace(episode.file, ['duration']), {
      found: formatTimecode(declared.ms),
      expected: formatTimecode(spoken.ms - AFTER_LAST_WORDS_MS),
      related: [spoken.related()],
    });
  const end = declared ?? spoken;
  if (end === null) return;
  reportBeyond(report, end, summaryTimes(report, episode, end.ms));
  reportBeyond(report, end, chapterTimes(report, episode, end.ms));
}

function declaredEnd(report: Report, { file, frontMatter }: Episode): End | null {
  const ms = frontMatter.duration === undefined ? null : parseTimecode(frontMatter.duration);
  if (ms === null) return null;
  const related = (): RelatedPlace =>
    report.related(report.valuePlace(file, ['duration']), 'the duration is set here');
  return { ms, what: `the end of the recording (${formatTimecode(ms)})`, related };
}

function spokenEnd(report: Report, { passages, transcriptFile }: Episode): End | null {
  let last: { startMs: number; endMs: number; text: string } | null = null;
  for (const { cues, endMs, text } of passages) {
    const mark = cues.at(-1);
    if (mark === undefined) continue;
    const end = endMs ?? mark.startMs;
    if (last === null || end > last.endMs)
      last = { startMs: mark.startMs, endMs: end, text: text.slice(mark.at) };
  }
  if (last === null || transcriptFile === undefined) return null;
  const cue = last;
  const related = (): RelatedPlace =>
    report.related(locateCue(report, transcriptFile, cue), 'the transcript ends here');
  return {
    ms: last.endMs + AFTER_LAST_WORDS_MS,
    what: `the end of the transcript (${formatTimecode(last.endMs)})`,
    related,
  };
}

interface LateTime {
  readonly ms: number;
  readonly place: Place;
}

function summaryTimes(report: Report, { file, summary }: Episode, endMs: number): LateTime[] {
  const late = listTimes(summary).filter(({ ms }) => ms > endMs);
  const { text } = late.length === 0 ? { text: '' } : report.source(file);
  const places = new Map<number, LateTime>();
  for (const { ms, at, side } of late) {
    const span = findClock(text, report.placeAt(file, at).span, ms, side);
    // The same clock may be the time of a bullet and of the quote in it.
    if (!places.has(span.start)) places.set(span.start, { ms, place: { file, span } });
  }
  return [...places.values()].sort((a, b) => a.place.span.start - b.place.span.start);
}

function chapterTimes(report: Report, episode: Episode, endMs: number): LateTime[] {
  return episode.chapters
    .map(({ startMs }, index) => ({ ms: startMs, index }))
    .filter(({ ms }) => ms > endMs)
    .flatMap(({ ms, index }) => {
      const place = locateChapter(report, episode, index);
      return place === null ? [] : [{ ms, place }];
    });
}

function reportBeyond(report: Report, end: End, late: readonly LateTime[]): void {
  const { shown, hint } = firstOfMany(late, 'do they belong to another recording?');
  for (const { ms, place } of shown)
    report.add('time-beyond', place, {
      found: formatTimecode(ms),
      expected: end.what,
      related: [end.related()],
      ...hint,
    });
}
