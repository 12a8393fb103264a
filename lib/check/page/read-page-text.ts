import { Parser } from 'htmlparser2';
import type { PageText } from './page-text';

/** The parts of a page that hold a summary: the header (`head`), each section, the closing line (`foot`). */
const SUMMARY_PART = /<[a-z][^<>]* data-summary(?:="([a-z]*)")?[^<>]*>/g;
/** Elements inside these that hold no text of its author: our own words, actions, addresses for print. */
const OUR_CLASSES = /(?:^|\s)(?:actions|printed|sr-only)(?:\s|$)/;
const OUR_TAGS = new Set(['nav', 'svg', 'script', 'style', 'template', 'button']);
/** Other elements begin a line of their own. */
const INLINE_TAGS = new Set([
  'a',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'time',
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Reading {
  readonly text: Record<'head' | 'body' | 'foot', string>;
  readonly days: string[];
  readonly addresses: string[];
}

/** Reads what the finished HTML of an episode's page shows of its summary; null for a page without one. Linear. */
export function readPageText(html: string): PageText | null {
  const found: Reading = { text: { head: '', body: '', foot: '' }, days: [], addresses: [] };
  let end = -1;
  for (const part of html.matchAll(SUMMARY_PART)) {
    if (part.index < end) continue;
    const name = part[1] === 'head' || part[1] === 'foot' ? part[1] : 'body';
    end = readElement(html, part.index, name, found);
  }
  return end < 0 ? null : { ...found.text, days: found.days, addresses: found.addresses };
}

/** Reads the element at an offset and returns where it ends. */
function readElement(html: string, from: number, part: keyof Reading['text'], found: Reading): number {
  const pieces: string[] = [];
  let depth = 0;
  /** Depth of the element whose content is left out; 0 outside of one. */
  let left = 0;
  let end = html.length;
  const lineBreak = (name: string): void => {
    if (left === 0 && !INLINE_TAGS.has(name)) pieces.push('\n');
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (end < html.length) return;
      depth += 1;
      lineBreak(name);
      if (left > 0) return;
      if (name === 'a' && attributes['href'] !== undefined) found.addresses.push(attributes['href']);
      if (name === 'img') pieces.push(`${attributes['alt'] ?? ''}\n`);
      if (isOurs(name, attributes)) left = depth;
      else if (name === 'time' && DAY.test(attributes['datetime'] ?? ''))
        found.days.push(attributes['datetime'] ?? '');
    },
    ontext: (value) => {
      if (left === 0 && depth > 0) pieces.push(value);
    },
    onclosetag: (name) => {
      if (end < html.length) return;
      if (left === depth) left = 0;
      depth -= 1;
      lineBreak(name);
      if (depth === 0 && end === html.length) end = from + parser.endIndex + 1;
    },
  });
  for (let at = from; at < html.length && end === html.length; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  found.text[part] += `${pieces.join('')}\n`;
  return end;
}

/** The parser is fed in chunks of this length, because a page goes on far beyond its summary; UTF-16 units. */
const CHUNK = 16_384;

function isOurs(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return OUR_TAGS.has(name) || 'data-ours' in attributes || OUR_CLASSES.test(attributes['class'] ?? '');
}
