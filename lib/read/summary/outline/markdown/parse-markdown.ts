import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { OPENING } from '@/lib/core/marks/quotation-marks';
import { hasCostlyLines } from './has-costly-lines';

const processor = remark().use(remarkGfm);

/** Measured: 8,000 block quotes at once take remark 20 s, in parts of this size 0.4 s. */
const MIN_PART = 6_000;
/** A line that can only begin a new block when an empty line is above it. */
const FRESH_BLOCK = new RegExp(String.raw`^(?:[#\p{L}${OPENING}|]|>|\*\*|!?\[)`, 'u');
/** A line that always begins a block. */
const HEADING = /^#{1,6}[ \t]/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Blocks that may contain empty lines, and definitions that apply to the whole text: such a text is not split. */
const UNSPLITTABLE = /^ {0,3}(?:<(?:!|\?|pre|script|style|textarea)|\[[^\]\n]{1,300}\]:)/im;

/** Nested containers and long runs of marks for which remark needs a deep stack or quadratic time. */
const DEEP = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){25}/m;
const MAX_INDENT = /^[ \t]{200}/m;
const MARK = /[*_[\]<`~!&|>]/g;
const MAX_MARKS = 6_000;

/** Splits Markdown where a new block surely begins, so that each part can be parsed by itself; joined they are the text. */
function cutMarkdown(body: string): string[] {
  if (UNSPLITTABLE.test(body)) return [body];
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  let fence = '';
  let afterBlank = false;
  for (const line of body.split(/(?<=\n)/)) {
    const fresh = HEADING.test(line) || (afterBlank && FRESH_BLOCK.test(line));
    if (fence === '' && fresh && at - from >= MIN_PART) {
      parts.push(body.slice(from, at));
      from = at;
    }
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    afterBlank = line.trim() === '';
    at += line.length;
  }
  parts.push(body.slice(from));
  return parts;
}

/** True when remark reads the text in linear time with a bounded stack; other text is read line by line, as if pasted. */
export function isSafeForRemark(body: string): boolean {
  if (DEEP.test(body) || MAX_INDENT.test(body) || hasCostlyLines(body)) return false;
  return cutMarkdown(body).every((part) => (part.match(MARK)?.length ?? 0) <= MAX_MARKS);
}

/** Parses Markdown that is safe for remark; the offsets of all nodes count from the start of `source`. Null when remark fails. */
export function parseMarkdown(source: string, bodyStart: number): RootContent[] | null {
  try {
    return parseParts(source, bodyStart);
  } catch {
    // One of remark's own assertions (seen for `-\n[ ] [0:00]`): the text can still be read line by line.
    return null;
  }
}

function parseParts(source: string, bodyStart: number): RootContent[] {
  const blocks: RootContent[] = [];
  let base = bodyStart;
  for (const part of cutMarkdown(source.slice(bodyStart))) {
    // micromark drops a byte order mark without counting it.
    const mark = part.startsWith('\uFEFF') ? 1 : 0;
    const root: Root = processor.parse(part);
    mergeUnplacedText(root);
    shift(root, base + mark);
    for (const child of root.children) blocks.push(child);
    base += part.length;
  }
  return blocks;
}

function shift(root: Root, base: number): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const point of [node.position?.start, node.position?.end])
      if (point?.offset !== undefined) point.offset += base;
    if ('children' in node)
      for (const child of node.children) if (child.position !== undefined) open.push(child);
  }
}

/**
 * remark-gfm finds some bare addresses only after parsing and creates nodes without positions for them (its
 * findAndReplace step): such a run becomes one text again, with the span that its neighbours leave of their parent.
 */
function mergeUnplacedText(root: Root): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    const children: Nodes[] = node.children;
    for (let from = 0; from < children.length; from += 1) {
      let to = from;
      while (to < children.length && children[to]?.position === undefined) to += 1;
      if (to === from) continue;
      const start = children[from - 1]?.position?.end ?? node.position?.start;
      const end = children[to]?.position?.start ?? node.position?.end;
      if (start === undefined || end === undefined) continue;
      const value = children.slice(from, to).map(textOf).join('');
      children.splice(from, to - from, {
        type: 'text',
        value,
        position: { start: { ...start }, end: { ...end } },
      });
    }
    for (const child of children) open.push(child);
  }
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
