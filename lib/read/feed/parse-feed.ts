import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Feed } from '@/lib/core/model/feed';
import { checkMarkup, type Markup } from './check-markup';
import { cleanFeed } from './clean-feed';
import type { RawFeed } from './raw-feed';
import { readAtom } from './read-atom';
import { readRss } from './read-rss';

export interface FeedReading {
  /** Null when the text is no feed, or its elements are broken; a diagnostic explains why. */
  readonly value: Feed | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The start of a feed, after a declaration, comments and a document type. */
const FEED =
  /^\uFEFF?\s*(?:<\?[^<>]*\?>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<!doctype[^<>[\]]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|(?:[\w.-]{1,40}:)?feed)[\s>]/i;

/** A document type with an internal subset: no podcast needs one, and some are attacks. */
const OWN_TYPE = /<!doctype[^<>[\]]*\[/i;

/** True when a text starts like an RSS or Atom feed. */
export function isFeed(text: string): boolean {
  return FEED.test(text.slice(0, 8000));
}

/**
 * Parses a podcast's feed: RSS 2.0 with the iTunes, Podcasting 2.0 and Podlove namespaces under any prefix, or Atom; never
 * throws. `url` is the feed's own address, to resolve relative addresses.
 * @example parseFeed('<rss><channel><item><title>Rain</title></item></channel></rss>').value?.episodes[0]?.title // "Rain"
 */
export function parseFeed(text: string, { url = null }: { url?: string | null } = {}): FeedReading {
  const source = createSourceText(text);
  const markup = checkMarkup(text);
  const { broken } = markup;
  if (markup.root !== 'rss' && markup.root !== 'feed') return refuse(source, nameOf(text));
  if (broken !== null) {
    const found = { found: broken.message };
    return { value: null, diagnostics: [createDiagnostic('feed-xml', source, broken.offset, found)] };
  }
  const raw = readRaw(text, markup);
  if (raw === null)
    return refuse(
      source,
      OWN_TYPE.test(text.slice(0, 8000)) ? 'it declares its own entities' : `<${markup.root}> has no channel`,
    );
  const diagnostics: Diagnostic[] = [];
  if (markup.slip !== null) {
    const { offset, message } = markup.slip;
    diagnostics.push(createDiagnostic('feed-characters', source, offset, { found: message }));
  }
  // feedsmith drops empty items; offsets are only valid when none was dropped.
  const places = markup.items.length === raw.items.length ? markup.items : [];
  const value = cleanFeed(raw, url, (code, item, found) => {
    const offset = item === null ? 0 : (places[item] ?? 0);
    diagnostics.push(createDiagnostic(code, source, offset, { found }));
  });
  if (value.episodes.length === 0) diagnostics.push(createDiagnostic('feed-empty', source, 0));
  return { value, diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** feedsmith throws on anything it does not recognise as a feed. */
function readRaw(text: string, { root }: Markup): RawFeed | null {
  try {
    return root === 'feed' ? readAtom(text) : readRss(text);
  } catch {
    return null;
  }
}

function refuse(source: SourceText, found: string): FeedReading {
  return { value: null, diagnostics: [createDiagnostic('feed-format', source, 0, { found })] };
}

function nameOf(text: string): string {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return 'the file is empty';
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'it is an HTML page';
  if (/^[{[]/.test(start)) return 'it is a JSON file';
  const element = /<([a-z][\w:.-]{0,40})/i.exec(start)?.[1];
  return start.startsWith('<') && element !== undefined
    ? `it is an XML file with <${element}>`
    : 'it is other text';
}
