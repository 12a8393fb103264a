import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import { countWords } from '@/lib/core/words/count-words';
import { findTimedFormat } from '@/lib/read/timed-text/find-format';
import { readHtmlLines } from '@/lib/read/timed-text/html-lines';
import { findJsonLayout } from '@/lib/read/timed-text/json-layout';
import { plainText } from '@/lib/read/timed-text/plain-text';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { cutTextLines } from '@/lib/read/timed-text/text-lines';
import { isChapterList, isTextTranscript } from './text-kind';

/** What a file is, told from its content and never from its name. */
export interface DetectedKind {
  /** Null for a file that we know and that is none of the three, such as a feed. */
  readonly kind: 'summary' | 'transcript' | 'chapters' | null;
  /** How a message calls it. */
  readonly name: string;
}

const SUMMARY: DetectedKind = { kind: 'summary', name: 'summary' };
/** Front matter stands above nothing but a summary. */
const FRONT_MATTER =
  /^\uFEFF?---(?:ya?ml)?[ \t]*(?:\r\n|\n|\r)(?:[^\n\r]*(?:\r\n|\n|\r)){0,200}?---[ \t]*(?:\r|\n|$)/i;
/** A page that is written as XML. */
const XHTML = /<html\b/i;
const CHAPTERS_ROOT = /^\uFEFF?\s*(?:<\?[^<>]*\?>\s*)?(?:<!--[^<>]*-->\s*)?<(?:[\w.-]{1,40}:)?chapters\b/i;

/**
 * Tells what a file is from its text.
 * @example detectKind('WEBVTT\n\n00:01.000 --> 00:02.000\nHi') // { kind: 'transcript', name: 'WebVTT transcript' }
 */
export function detectKind(text: string): DetectedKind {
  if (FRONT_MATTER.test(text.slice(0, 20_000))) return SUMMARY;
  const source = createSourceText(text);
  switch (findTimedFormat(text)) {
    case 'webvtt':
      return isChapterTrack(source)
        ? { kind: 'chapters', name: 'WebVTT chapters' }
        : { kind: 'transcript', name: 'WebVTT transcript' };
    case 'srt':
      return { kind: 'transcript', name: 'SRT transcript' };
    case 'json':
      return detectJson(text);
    case 'xml':
      if (XHTML.test(text.slice(0, 1000))) return detectHtml(source);
      return CHAPTERS_ROOT.test(text.slice(0, 4000))
        ? { kind: 'chapters', name: 'XML chapters' }
        : { kind: null, name: 'XML file' };
    case 'html':
      return detectHtml(source);
    case 'text': {
      const lines = cutTextLines(source, 'text');
      if (isTextTranscript(lines)) return { kind: 'transcript', name: 'text transcript' };
      return isChapterList(lines) ? { kind: 'chapters', name: 'chapter list' } : SUMMARY;
    }
  }
}

/** Titles are said in a moment and hold for minutes: a track of them has a tenth of speech's words. */
function isChapterTrack(source: SourceText): boolean {
  const { cues } = readWebVtt(source);
  const apart = cues.every(({ startMs }, i) => startMs >= (cues[i - 1]?.endMs ?? 0));
  if (cues.length < 2 || cues.length > 500 || !apart) return false;
  if (cues.some(({ markup }) => /<v[.\s]/.test(markup))) return false;
  const seconds = cues.reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - startMs), 0) / 1000;
  const words = cues.reduce((sum, { markup }) => sum + countWords(plainText(markup)), 0);
  return words / Math.max(seconds, 1) < 0.3;
}

function detectJson(text: string): DetectedKind {
  let value: unknown = null;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: null, name: 'JSON file' };
  }
  const layout = findJsonLayout(value);
  if (layout === null) return { kind: null, name: 'JSON file' };
  return layout.type === 'chapters'
    ? { kind: 'chapters', name: 'JSON chapters' }
    : { kind: 'transcript', name: 'JSON transcript' };
}

function detectHtml(source: SourceText): DetectedKind {
  const lines = readHtmlLines(source.text);
  const times = lines.filter(({ tag }) => tag === 'time').length;
  const spoken = lines.filter(({ tag }) => tag === 'cite' || tag === 'p').length;
  if (times > 0 && spoken >= times && (times + spoken) * 2 >= lines.length)
    return { kind: 'transcript', name: 'HTML transcript' };
  if (isChapterList(lines)) return { kind: 'chapters', name: 'HTML chapter list' };
  return SUMMARY;
}

/**
 * Says what a file called summary.md surely is instead of one, by its format: captions, JSON or a feed. Null where it can
 * be read as a summary, whatever its lines look like.
 */
export function detectForeignFormat(text: string): string | null {
  const format = FRONT_MATTER.test(text.slice(0, 20_000)) ? 'text' : findTimedFormat(text);
  return format === 'text' || format === 'html' || XHTML.test(text.slice(0, 1000))
    ? null
    : detectKind(text).name;
}
