import type { Strand } from '@/lib/read/summary/spans/strand';

/** A metadata line of the summary's head: `Date: June 13, 2025`. */
export interface OutlineLabel {
  readonly type: 'label';
  readonly name: LabelName;
  /** The whole line, and the offset at which the value begins behind the label's own words; nothing is claimed yet. */
  readonly line: Strand;
  readonly valueAt: number;
}

export type LabelName = 'title' | 'show' | 'date' | 'hosts' | 'guests';

export interface OutlineHeading {
  readonly type: 'heading';
  /** 1 for a section, 2 and more for what stands under it. */
  readonly depth: number;
  readonly number: number | null;
  readonly strand: Strand;
}

export interface OutlineParagraph {
  readonly type: 'paragraph';
  readonly strand: Strand;
  /** True in a block quote, where marks around a quote may be left out. */
  readonly quoted?: true;
}

/** Lines that begin with clocks one below the other, wherever they stand. */
export interface OutlineRows {
  readonly type: 'rows';
  readonly rows: readonly Strand[];
}

/** A titled item of a discussion: what follows the title are its children. */
export interface OutlinePoint {
  readonly type: 'point';
  readonly title: Strand | null;
  readonly children: readonly OutlineNode[];
}

export interface OutlineItem {
  readonly strand: Strand;
  readonly items: readonly OutlineItem[];
}

export interface OutlineList {
  readonly type: 'list';
  readonly items: readonly OutlineItem[];
}

export interface OutlineTable {
  readonly type: 'table';
  /** Rows of cells, the header left out. */
  readonly rows: readonly (readonly Strand[])[];
}

/** A line drawn across the page; what follows the last one may be the footer. */
export interface OutlineRule {
  readonly type: 'rule';
}

/** What both outline readers (pasted lines, Markdown) hand to the model stage. */
export type OutlineNode =
  | OutlineLabel
  | OutlineHeading
  | OutlineParagraph
  | OutlineRows
  | OutlinePoint
  | OutlineList
  | OutlineTable
  | OutlineRule;
