import { CLOSERS, CLOSING, CORNERS, FACING, OPENING, QUOTES } from '@/lib/core/marks/quotation-marks';
import { findRareSpans, isWrongCloser } from './find-rare-spans';
import type { QuotedSpan } from './quote-match';

const OPENS_AFTER = new RegExp(String.raw`[\s([{—–\-:;,.!?…${CLOSING}>/]`);
const CLOSES_BEFORE = new RegExp(String.raw`[\s)\]}.,;:!?…—–\-${OPENING}<[(（¹²³⁴-⁹]`);
/** The particle between a quote and its verb in Korean: `"…"라고 말했다`. */
const CLOSES_BEFORE_PARTICLE = /^(?:이?라[고며는]|고 |하고 )/;

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** True when an ambiguous mark (straight, or used the other way round in other languages) can open here. */
function canOpen(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined) return false;
  const fresh = before === undefined || OPENS_AFTER.test(before);
  // French puts a space inside its marks: « La mer ». Others do so after a space only.
  if (/\s/.test(after)) return fresh && (mark === '«' || (isCurlyOpening(mark) && isSpace(before)));
  // Swedish and Hebrew open with a mark that closes in other languages.
  if (mark === '”') return (before === undefined || /[\s([（]/.test(before)) && /[\p{L}\p{N}]/u.test(after);
  return mark !== '"' || fresh;
}

function canClose(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"' && mark !== '«') return true;
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || /\s/.test(before)) return false;
  return (
    after === undefined ||
    CLOSES_BEFORE.test(after) ||
    CLOSES_BEFORE_PARTICLE.test(text.slice(at + 1, at + 4))
  );
}

/** Every mark but the straight one, and all marks with brackets. */
const FACING_MARK = new RegExp(`[${FACING}]`, 'g');
const MARKS = new RegExp(`[${QUOTES}()]`, 'g');

/** A mark that a straight one may close. */
const isCurlyOpening = (mark: string): boolean =>
  mark !== '"' && OPENING.includes(mark) && !CORNERS.includes(mark);

interface Pairing {
  /** Closing offset by opening offset. */
  readonly pairs: Map<number, number>;
  /** Opening marks without a closing one. */
  readonly open: Set<number>;
  /** Closing marks without an opening one. */
  readonly stray: number[];
}

/** `“Late.“`: the mark would open, but not where it is. */
function closesWrongly(text: string, at: number, stack: readonly number[]): boolean {
  const opener = text[stack.at(-1) ?? -1] ?? '';
  return OPENING.includes(opener) && opener !== '' && isWrongCloser(text, at);
}

/** Pairs the marks whose form shows their direction, like brackets: inner pairs are inside outer ones. */
function pairFacingMarks(text: string): Pairing {
  const pairs = new Map<number, number>();
  const stack: number[] = [];
  const waiting = new Map<string, number>();
  const stray: number[] = [];
  const wait = (mark: string, change: number): void => {
    for (const closer of CLOSERS[mark] ?? '') waiting.set(closer, (waiting.get(closer) ?? 0) + change);
  };
  const unmatched = new Set<number>();
  for (const { index: at, 0: mark } of text.matchAll(FACING_MARK)) {
    if ((waiting.get(mark) ?? 0) > 0 && canClose(text, at)) {
      // Marks opened after this mark's partner have lost their own.
      for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
        const opener = text[open] ?? '';
        wait(opener, -1);
        if (CLOSERS[opener]?.includes(mark)) {
          pairs.set(open, at);
          break;
        }
        unmatched.add(open);
      }
    } else if (mark in CLOSERS && canOpen(text, at)) {
      stack.push(at);
      wait(mark, 1);
    } else if (closesWrongly(text, at, stack)) pairs.set(stack.pop() ?? at, at);
    else if (mark === '”') stray.push(at);
  }
  return { pairs, open: new Set([...unmatched, ...stack]), stray };
}

/**
 * Finds the outermost quoted spans of a text and the unpaired marks, in linear time. A pair of facing marks is read as one
 * piece; around such pieces straight marks are paired by their neighbouring characters. A straight mark may close an
 * unclosed curly one, as happens in pasted text.
 *
 *     using CUDA.“The challenge is …” – Chris     Prove “it” (“I’d love to …” [42:44])     “Nobody “built” it.” – Chris
 *                ^                  ^                    ^  ^   ^            ^  nested      ^                ^  outermost
 */
export function findQuotedSpans(text: string): { spans: QuotedSpan[]; unbalanced: number[] } {
  if (text.search(MARKS) < 0) return { spans: findRareSpans(text), unbalanced: [] };
  const facing = pairFacingMarks(text);
  const found: QuotedSpan[] = [];
  const stack: { at: number; nested: boolean }[] = [];
  let depth = 0;
  let inside = -1;
  const stray = new Set(facing.stray);
  for (const { index: at, 0: mark } of text.matchAll(MARKS)) {
    if (at <= inside) continue;
    const close = facing.pairs.get(at);
    if (close !== undefined) {
      found.push({ open: at, close, nested: depth > 0 });
      inside = close;
    } else if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (
      stack.length > 0 &&
      (mark === '"'
        ? canClose(text, at)
        : FACING.includes(mark) && !facing.open.has(at) && isWrongCloser(text, at))
    ) {
      const open = stack.pop();
      if (open !== undefined) found.push({ open: open.at, close: at, nested: open.nested });
      stray.delete(at);
    } else if ((mark === '"' && canOpen(text, at)) || (isCurlyOpening(mark) && facing.open.has(at))) {
      stack.push({ at, nested: depth > 0 });
      facing.open.delete(at);
    }
  }
  const unbalanced = [...facing.open, ...stray, ...stack.map(({ at }) => at)];
  const rare = findRareSpans(text);
  const left = unbalanced.filter((at) => !rare.some((span) => span.open <= at && at <= span.close));
  return { spans: outermost([...rare, ...found]), unbalanced: left.sort((a, b) => a - b) };
}

function outermost(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const sorted = [...spans].sort((a, b) => a.open - b.open);
  let end = -1;
  return sorted.filter((span) => {
    const outer = span.open > end;
    if (outer) end = span.close;
    return outer;
  });
}
