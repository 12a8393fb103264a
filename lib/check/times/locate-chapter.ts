import { findClock } from '@/lib/check/report/find-near';
import type { Place, Report } from '@/lib/check/report/report';
import type { Episode } from '@/lib/core/model/library';

/**
 * Finds where a chapter stands in its file: at the clock beside its title, the title counted among equal ones; null where
 * there is no such file.
 */
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
  // A title with an escape or over two lines is nowhere to be found: the file is named, then.
  if (at < 0) return { file: chaptersFile, span: { start: 0, end: 0 } };
  return {
    file: chaptersFile,
    span: findClock(text, { start: at, end: at + title.length }, startMs, 'before'),
  };
}
