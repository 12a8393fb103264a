/** A range of a text (UTF-16 offsets). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text as displayed; `marked` pieces name the topic. */
export interface ContextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters kept in front of the first mention, and in total. */
const BEFORE = 90;
const MAX_LENGTH = 300;
/** For a text without a mention, listed because of its title. */
const MAX_LENGTH_UNMARKED = 160;

/**
 * Splits a text into marked and unmarked pieces; joined they are the whole text.
 * @example markStretches('Mojo is new', [{ start: 0, end: 4 }]) // "Mojo" marked, " is new" not
 */
export function markStretches(text: string, stretches: readonly Stretch[]): ContextPiece[] {
  const pieces: ContextPiece[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Shortens a long text to the surroundings of its first mention, at word boundaries, with "…" where something is left out. */
export function cutContext(text: string, stretches: readonly Stretch[]): ContextPiece[] {
  const most = stretches.length === 0 ? MAX_LENGTH_UNMARKED : MAX_LENGTH;
  if (text.length <= most) return markStretches(text, stretches);
  const first = stretches[0] ?? { start: 0, end: 0 };
  const start = wordStart(text, first.start <= BEFORE ? 0 : lineStart(text, first.start));
  const end = wordEnd(text, Math.max(first.end, start + most));
  const inside = stretches.filter((stretch) => stretch.start >= start && stretch.end <= end);
  const shifted = inside.map((stretch) => ({ start: stretch.start - start, end: stretch.end - start }));
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...markStretches(text.slice(start, end).trimEnd(), shifted),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Lines are paragraphs and list items: the excerpt starts at the beginning of the mention's line if that is close. */
function lineStart(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return at - line <= BEFORE * 2 ? line : at - BEFORE;
}

function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1] ?? '')) return at;
  const space = text.slice(at).search(/\s/);
  return space < 0 || space > BEFORE ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  return space < at - BEFORE ? at : space;
}
