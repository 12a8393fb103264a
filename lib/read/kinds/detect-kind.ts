import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import { countWords } from '@/lib/core/words/count-words';
import { readHtmlLines } from '@/lib/read/timed-text/html-lines';
import { findJsonLayout } from '@/lib/read/timed-text/json-layout';
import { plainText } from '@/lib/read/timed-text/plain-text';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { cutTextLines } from '@/lib/read/timed-text/text-lines';
import { findTimedFormat } from '@/lib/read/timed-text/timed-format';
import { isChapterList, isTextTranscript } from './text-kind';

/** The kind of a file, by its content and never by its name. */
export interface DetectedKind {
  /** Null for a known format that is none of the three, such as a feed. */
  readonly kind: 'summary' | 'transcript' | 'chapters' | null;
  /** Its name in messages, with an article. */
  readonly name: string;
}

const SUMMARY: DetectedKind = { kind: 'summary', name: 'a summary' };
/** Only a summary has front matter. */
const FRONT_MATTER =
  /^\uFEFF?---(?:ya?ml)?[ \t]*(?:\r\n|\n|\r)(?:[^\n\r]*(?:\r\n|\n|\r)){0,200}?---[ \t]*(?:\r|\n|$)/i;
/** A page written as XML. */
const XHTML = /<html\b/i;
const CHAPTERS_ROOT = /^\uFEFF?\s*(?:<\?[^<>]*\?>\s*)?(?:<!--[^<>]*-->\s*)?<(?:[\w.-]{1,40}:)?chapters\b/i;

/**
 * Detects the kind of a file from its text.
 * @example detectKind('WEBVTT\n\n00:01.000 --> 00:02.000\nHi') // { kind: 'transcript', name: 'a WebVTT transcript' }
 */
export function detectKind(text: string): DetectedKind {
  if (FRONT_MATTER.test(text.slice(0, 20_000))) return SUMMARY;
  const source = createSourceText(text);
  switch (findTimedFormat(text)) {
    case 'webvtt':
      return isChapterTrack(source)
        ? { kind: 'chapters', name: 'WebVTT chapters' }
        : { kind: 'transcript', name: 'a WebVTT transcript' };
    case 'srt':
      return { kind: 'transcript', name: 'an SRT transcript' };
    case 'json':
      return detectJson(text);
    case 'xml':
      if (XHTML.test(text.slice(0, 1000))) return detectHtml(source);
      return CHAPTERS_ROOT.test(text.slice(0, 4000))
        ? { kind: 'chapters', name: 'XML chapters' }
        : { kind: null, name: 'an XML file' };
    case 'html':
      return detectHtml(source);
    case 'text': {
      const lines = cutTextLines(source, 'text');
      if (isTextTranscript(lines)) return { kind: 'transcript', name: 'a text transcript' };
      return isChapterList(lines) ? { kind: 'chapters', name: 'a chapter list' } : SUMMARY;
    }
  }
}

/** Titles are short and last for minutes: a chapter track has a tenth of the words of speech. */
function isChapterTrack(source: SourceText): boolean {
  const { cues } = readWebVtt(source);
  const inSequence = cues.every(({ startMs }, i) => startMs >= (cues[i - 1]?.endMs ?? 0));
  if (cues.length < 2 || cues.length > 500 || !inSequence) return false;
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
    return { kind: null, name: 'a JSON file' };
  }
  const layout = findJsonLayout(value);
  if (layout === null) return { kind: null, name: 'a JSON file' };
  return layout.type === 'chapters'
    ? { kind: 'chapters', name: 'JSON chapters' }
    : { kind: 'transcript', name: 'a JSON transcript' };
}

function detectHtml(source: SourceText): DetectedKind {
  const lines = readHtmlLines(source.text);
  const times = lines.filter(({ tag }) => tag === 'time').length;
  const spoken = lines.filter(({ tag }) => tag === 'cite' || tag === 'p').length;
  if (times > 0 && spoken >= times && (times + spoken) * 2 >= lines.length)
    return { kind: 'transcript', name: 'an HTML transcript' };
  if (isChapterList(lines)) return { kind: 'chapters', name: 'an HTML chapter list' };
  return SUMMARY;
}

/**
 * Names the format of a file called summary.md that is certainly not a summary: captions, JSON or a feed. Null where it can
 * be read as a summary, whatever its lines look like.
 */
export function detectForeignFormat(text: string): string | null {
  const format = FRONT_MATTER.test(text.slice(0, 20_000)) ? 'text' : findTimedFormat(text);
  return format === 'text' || format === 'html' || XHTML.test(text.slice(0, 1000))
    ? null
    : detectKind(text).name;
}
