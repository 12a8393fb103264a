import { findClock } from '@/lib/check/report/find-near';
import type { Place, Report } from '@/lib/check/report/report';
import type { Episode } from '@/lib/core/model/library';

/** Finds the place of a chapter in its file: the clock next to its title, counting equal titles; null if there is no such file. */
export function locateChapter(
  report: Report,
  { chapters, chaptersFile }: Episode,
  index: number,
): Place | null {
  const chapter = chapters[index];
  if (chaptersFile === undefined || chapter === undefined) return null;
  const { title, startMs } = chapter;
  const { text } = report.source(chaptersFile);
  const twins = chapters.slice(0, index).filter((one) => one.title === title).length;
  let at = title === '' ? -1 : text.indexOf(title);
  for (let i = 0; i < twins && at >= 0; i += 1) at = text.indexOf(title, at + title.length);
  // A title with an escape or a line break is not found in the source; then the file is the place.
  if (at < 0) return { file: chaptersFile, span: { start: 0, end: 0 } };
  return {
    file: chaptersFile,
    span: findClock(text, { start: at, end: at + title.length }, startMs, 'before'),
  };
}
