import type { Span } from '@/lib/core/model/diagnostic';
import type { Coverage } from '@/lib/core/model/summary';
import type { Written, WrittenText } from '@/lib/core/model/written';
import { type Strand, spanOf } from './strand';

type WrittenStrand = Strand & Pick<WrittenText, 'isCode'>;

const TEXT = 1;
const SYNTAX = 2;

/** Invisible characters; unless a value claims them they count as syntax, because no reader can miss them. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD]/;

const bySource = (a: Strand, b: Strand): number => spanOf(a).start - spanOf(b).start;

/**
 * Accounts for every character of the source, so that no text of an author is lost: each is claimed once, by a value (text)
 * or as a marker (syntax); unclaimed characters are counted in the coverage.
 */
export class Claims {
  private readonly marks: Uint8Array;
  /** Non-blank UTF-16 units that were claimed twice; 0 in a correct parse. */
  overlaps = 0;
  private readonly texts: WrittenStrand[] = [];
  private readonly targets: Strand[] = [];

  constructor(
    private readonly source: string,
    private readonly bodyStart: number,
  ) {
    this.marks = new Uint8Array(source.length);
  }

  text(strand: WrittenStrand): void {
    if (strand.pieces.length > 0) this.texts.push(strand);
    for (const piece of strand.pieces) this.mark(TEXT, piece.start, piece.start + piece.length);
  }

  /** Claims code as text. */
  code(strand: Strand): void {
    this.text({ ...strand, isCode: true });
  }

  /** Claims the target of a link as text: its reader sees the link and not the characters. */
  address(strand: Strand): void {
    this.targets.push(strand);
    for (const piece of strand.pieces) this.mark(TEXT, piece.start, piece.start + piece.length);
  }

  /** Everything claimed as text, in source order. */
  written(): Written {
    return { texts: this.texts.sort(bySource), addresses: this.targets.sort(bySource) };
  }

  syntax(strand: Strand): void {
    for (const piece of strand.pieces) this.mark(SYNTAX, piece.start, piece.start + piece.length);
  }

  syntaxSpan(span: Span): void {
    this.mark(SYNTAX, span.start, span.end);
  }

  /** Claims as syntax the unclaimed rest of a strand: commas and brackets between names. */
  syntaxRest(strand: Strand): void {
    for (const piece of strand.pieces)
      this.syntaxSpanRest({ start: piece.start, end: piece.start + piece.length });
  }

  /** Claims as syntax the unclaimed rest of a span of the source: Markdown's own marks. */
  syntaxSpanRest(span: Span): void {
    for (let i = span.start; i < span.end; i += 1) if (this.marks[i] === 0) this.marks[i] = SYNTAX;
  }

  private mark(kind: number, start: number, end: number): void {
    for (let i = start; i < end; i += 1) {
      if (this.marks[i] === 0) this.marks[i] = kind;
      else if (/\S/.test(this.source[i] ?? '')) this.overlaps += 1;
    }
  }

  /** Source offset of the first unclaimed character, or null. */
  firstUnclaimed(): number | null {
    for (let i = this.bodyStart; i < this.source.length; i += 1) {
      if (this.marks[i] === 0 && /\S/.test(this.source[i] ?? '') && !INVISIBLE.test(this.source[i] ?? ''))
        return i;
    }
    return null;
  }

  /** Counts the source in code points, white space left out. */
  measure(): Coverage {
    const counts = { text: 0, syntax: 0, unclaimed: 0 };
    let at = this.bodyStart;
    while (at < this.source.length) {
      const character = String.fromCodePoint(this.source.codePointAt(at) ?? 0);
      if (/\S/.test(character)) {
        if (this.marks[at] === TEXT) counts.text += 1;
        else if (this.marks[at] === SYNTAX || INVISIBLE.test(character)) counts.syntax += 1;
        else counts.unclaimed += 1;
      }
      at += character.length;
    }
    return { characters: counts.text + counts.syntax + counts.unclaimed, ...counts };
  }
}
