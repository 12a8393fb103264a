import type { Place, Report } from '@/lib/check/report/report';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** How many words of a cue must be found in its file: longer ones may be split by a line break. */
const WORDS = 4;
const NEAR = 600;

/** Finds the place of a cue in the transcript file: its first words after its clock. */
export function locateCue(report: Report, file: string, cue: { startMs: number; text: string }): Place {
  const { text } = report.source(file);
  const words = cue.text.split(/\s+/).filter((word) => word !== '');
  const clocks = clockForms(cue.startMs).map((form) => text.indexOf(form));
  const clockAt = clocks.find((at) => at >= 0) ?? -1;
  for (let count = Math.min(WORDS, words.length); count > 0; count -= 1) {
    const needle = words.slice(0, count).join(' ').slice(0, 80);
    const at = text.indexOf(needle, Math.max(0, clockAt));
    if (at >= 0 && (clockAt < 0 || at - clockAt < NEAR))
      return { file, span: { start: at, end: at + needle.length } };
  }
  const start = Math.max(0, clockAt);
  return { file, span: { start, end: start } };
}

/** Lists the forms of a time in transcript formats, longest first. */
function clockForms(ms: number): string[] {
  const fraction = String(ms % 1000).padStart(3, '0');
  const short = formatTimecode(ms).padStart(5, '0');
  const long = short.length > 5 ? short.padStart(8, '0') : `00:${short}`;
  const seconds = String(ms / 1000);
  return [
    `${long}.${fraction}`,
    `${long},${fraction}`,
    `${short}.${fraction}`,
    `": ${seconds},`,
    `":${seconds},`,
    long,
    short,
    formatTimecode(ms),
  ];
}
