import { Parser } from 'htmlparser2';
import { INLINE_TAGS } from '@/lib/read/summary/outline/html/parse-html';
import type { PageText } from './page-text';

/** Elements inside a summary that hold no text of its author: our own words, actions, addresses for print. */
const OUR_CLASSES = /(?:^|\s)(?:actions|printed|sr-only)(?:\s|$)/;
const OUR_TAGS = new Set(['nav', 'svg', 'script', 'style', 'template', 'button']);
const VOID_TAGS = new Set(['br', 'hr', 'img', 'wbr', 'input', 'link', 'meta', 'source']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what the finished HTML of an episode's page shows of its summary; null where no element has `data-summary`. */
export function readPageText(html: string): PageText | null {
  const from = /<[a-z]+ [^<>]*\bdata-summary\b/.exec(html)?.index;
  if (from === undefined) return null;
  const text = { head: '', body: '', foot: '' };
  const days: string[] = [];
  const addresses: string[] = [];
  let part: keyof typeof text = 'body';
  let depth = 0;
  /** Depth of the element whose content is left out; 0 outside of one. */
  let left = 0;
  let isDone = false;
  const lineBreak = (name: string): void => {
    if (!INLINE_TAGS.has(name)) text[part] += '\n';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (isDone) return;
        if (!VOID_TAGS.has(name)) depth += 1;
        if (left > 0) return;
        if (name === 'header' && 'data-head' in attributes) part = 'head';
        if ('data-foot' in attributes) part = 'foot';
        lineBreak(name);
        if (isOurs(name, attributes)) left = depth;
        else if (name === 'a' && attributes['href'] !== undefined) addresses.push(attributes['href']);
        else if (name === 'time' && DAY.test(attributes['datetime'] ?? ''))
          days.push(attributes['datetime'] ?? '');
      },
      ontext: (value) => {
        if (!isDone && left === 0) text[part] += value;
      },
      onclosetag: (name) => {
        if (isDone || VOID_TAGS.has(name)) return;
        if (left === depth) left = 0;
        depth -= 1;
        if (left === 0) lineBreak(name);
        if (name === 'header' || name === 'footer') part = 'body';
        if (depth === 0) isDone = true;
      },
    },
    { decodeEntities: true },
  );
  for (let at = from; at < html.length && !isDone; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  return { ...text, days, addresses };
}

/** A page with a transcript goes on far beyond its summary. */
const CHUNK = 65_536;

function isOurs(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return OUR_TAGS.has(name) || 'data-ours' in attributes || OUR_CLASSES.test(attributes['class'] ?? '');
}
