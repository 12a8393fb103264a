import type { OutlineItem } from '@/lib/read/summary/outline/outline';
import type { TextLine } from './text-line';

interface Draft {
  readonly line: TextLine;
  readonly items: Draft[];
}

/** Deeper nesting than any list has; deeper items stay on this level, so that no input can exhaust the stack. */
const MAX_DEPTH = 12;

/** Nests bullet lines by their indentation: a line indented more than the one above belongs to it. */
export function nestItems(lines: readonly TextLine[]): OutlineItem[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.line.indent ?? -1) >= line.indent || open.length >= MAX_DEPTH) open.pop();
    const draft: Draft = { line, items: [] };
    (open.at(-1)?.items ?? roots).push(draft);
    open.push(draft);
  }
  const finish = (draft: Draft): OutlineItem => ({
    strand: draft.line.strand,
    items: draft.items.map(finish),
  });
  return roots.map(finish);
}
