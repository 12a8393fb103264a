import type { Strand } from '@/lib/read/summary/spans/strand';

/** A metadata line of the summary's head: `Date: June 13, 2025`. */
export interface OutlineLabel {
  readonly type: 'label';
  readonly name: LabelName;
  /** The whole line, and the offset of the value after the label's words; nothing is claimed yet. */
  readonly line: Strand;
  readonly valueAt: number;
}

/** `people` are hosts and guests in one line, each with that role: `Speakers: Ruth (Host), Kofi (Guest)`. */
export type LabelName = 'title' | 'show' | 'date' | 'hosts' | 'guests' | 'people' | 'duration';

export interface OutlineHeading {
  readonly type: 'heading';
  /** 1 for a section, 2 and more for headings inside it. */
  readonly depth: number;
  readonly number: number | null;
  /** True when only its number or its place marks it as a heading. */
  readonly unmarked?: true;
  readonly strand: Strand;
}

export interface OutlineParagraph {
  readonly type: 'paragraph';
  readonly strand: Strand;
  /** True in a block quote, where quotation marks may be missing. */
  readonly quoted?: true;
  /** Set for an assistant's words above the summary, which belong to no section. */
  readonly aside?: true;
  /** True for a paragraph after the first one of its block quote. */
  readonly continued?: true;
  /** True in a callout for quotes. */
  readonly cited?: true;
  /** True for the name in the title of a callout, which is below the quote here. */
  readonly by?: true;
  /** True for a turn of a dialogue. */
  readonly dialogue?: true;
}

/** Consecutive lines that begin with clocks, anywhere in the text. */
export interface OutlineRows {
  readonly type: 'rows';
  readonly rows: readonly Strand[];
}

/** A titled item of a discussion; the nodes after the title are its children. */
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
  /** Rows of cells, without the header. */
  readonly rows: readonly (readonly Strand[])[];
}

/** A picture of the site. */
export interface OutlineImage {
  readonly type: 'image';
  /** The path of its file. */
  readonly src: Strand;
  readonly alt: Strand;
}

/** Code between fences, one strand with line breaks. */
export interface OutlineCode {
  readonly type: 'code';
  readonly strand: Strand;
  readonly lang: Strand;
}

/** A horizontal line; the text after the last one may be the footer. */
export interface OutlineRule {
  readonly type: 'rule';
}

/** The output of both outline readers (pasted lines, Markdown) and the input of the model stage. */
export type OutlineNode =
  | OutlineLabel
  | OutlineHeading
  | OutlineParagraph
  | OutlineRows
  | OutlinePoint
  | OutlineList
  | OutlineTable
  | OutlineImage
  | OutlineCode
  | OutlineRule;
