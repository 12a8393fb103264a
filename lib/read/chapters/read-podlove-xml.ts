import { SaxesParser } from 'saxes';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { safeUrl } from '@/lib/core/links/safe-url';
import { parseCueTime } from '@/lib/core/time/cue-time';
import { parseTimecode } from '@/lib/core/time/timecode';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { type ChapterReading, ChapterSink } from './chapter-sink';

/**
 * Reads Podlove Simple Chapters 1.1-1.2, alone or inside another document; chapters before the first XML mistake are kept.
 * @example `<psc:chapter start="00:12:52" title="Why" href="https://example.org"/>`
 */
export function readPodloveChapters(source: SourceText): ChapterReading {
  const sink = new ChapterSink(source);
  const text = source.text.replace(/^\uFEFF/, '');
  const shift = source.text.length - text.length;
  // Prefixes are removed by hand: saxes' own resolution climbs all open elements for each name.
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.replace(/^.*:/, '') !== 'chapter') return;
    const offset = shift + Math.max(0, text.lastIndexOf('<', parser.position - 1));
    const { start = '', title = '', href = '', image = '' } = attributes;
    const startMs = parseCueTime(start) ?? parseTimecode(start) ?? secondsOf(start);
    if (startMs === null || oneLine(title) === '')
      sink.report('chapter-unreadable', offset, `${start} ${title}`);
    else sink.add({ startMs, endMs: null, title: oneLine(title), ...linksOf(href, image) }, offset);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : 'unreadable';
    sink.report('xml-syntax', shift + Math.min(parser.position, text.length), found.replace(/\.$/, ''));
  }
  return sink;
}

/** Normal play time may be plain seconds (RFC 2326, section 3.6). */
function secondsOf(text: string): number | null {
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * 1000) : null;
}

function linksOf(href: string, image: string): { url?: string; img?: string } {
  const url = safeUrl(href);
  const img = safeUrl(image);
  return { ...(url === null ? {} : { url }), ...(img === null ? {} : { img }) };
}
