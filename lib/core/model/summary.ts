import type { Diagnostic } from './diagnostic';

/** A place in the source file, printed as "line:col-line:col" (1-based, UTF-16 columns, end exclusive). */
export type At = string;

export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** The address that the name is linked to. */
  readonly url?: string;
}

export interface TextLink {
  readonly text: string;
  readonly url: string;
  /** UTF-16 offset of the link in its text; absent where it is the next place with these words. */
  readonly at?: number;
}

/** Parts of a text in its order, each by its words: `links`, `marks` (`==x==`) and `code` (`` `x` ``). */
export interface TextParts {
  readonly links?: readonly TextLink[];
  readonly marks?: readonly string[];
  readonly code?: readonly string[];
}

export interface ParagraphBlock extends TextParts {
  readonly type: 'paragraph';
  readonly text: string;
  readonly at: At;
  readonly timesMs?: readonly number[];
}

export interface ListItem extends TextParts {
  readonly text: string;
  readonly at: At;
  readonly timesMs?: readonly number[];
  readonly items?: readonly ListItem[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

/** Marks where the quote with this id was written. */
export interface QuoteBlock {
  readonly type: 'quote';
  readonly id: string;
}

/** A picture of the site; `src` is its path in public/ or media/ as written. */
export interface ImageBlock {
  readonly type: 'image';
  readonly src: string;
  /** Empty when none is written. */
  readonly alt: string;
  readonly at: At;
}

/** Code between fences, with its line breaks; nothing in it is read. */
export interface CodeBlock {
  readonly type: 'code';
  readonly text: string;
  /** The words after the opening fence. */
  readonly lang?: string;
  readonly at: At;
}

/**
 * Marks where a run of timeline rows was written, by their ids. Rows that no block names are the last thing below the
 * heading of the first top-level section of the type `timeline`.
 */
export interface RowsBlock {
  readonly type: 'rows';
  readonly ids: readonly string[];
}

export type Block = ParagraphBlock | ListBlock | QuoteBlock | RowsBlock | ImageBlock | CodeBlock;

/** A titled item of a discussion. */
export interface Point {
  readonly id: string;
  readonly title: string | null;
  readonly at: At;
  readonly blocks: readonly Block[];
  /** Links of the title. */
  readonly links?: readonly TextLink[];
  /** Times of the point itself, in milliseconds. */
  readonly timesMs: readonly number[];
}

const SECTION_TYPES = [
  'overview',
  'discussion',
  'quotes',
  'timeline',
  'insights',
  'closing',
  'other',
] as const;

export type SectionType = (typeof SECTION_TYPES)[number];

export interface Section {
  readonly id: string;
  readonly type: SectionType;
  /** Empty for text above the first heading. */
  readonly title: string;
  readonly at: At;
  readonly number: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Further times written in the title, neither start nor end. */
  readonly laterMs?: readonly number[];
  /** Links of the title. */
  readonly links?: readonly TextLink[];
  readonly blocks: readonly Block[];
  readonly points: readonly Point[];
  readonly sections: readonly Section[];
}

export interface Quote {
  readonly id: string;
  /** Character for character as written, without quotation marks. */
  readonly text: string;
  readonly speaker: string | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** The innermost section of the quote. */
  readonly sectionId: string;
  readonly pointId: string | null;
  /** The part of the attribution that is neither speaker nor time. */
  readonly rest: string | null;
  /** Links of a quote with a block of its own: of its words, its speaker, its time. */
  readonly links?: readonly TextLink[];
  readonly at: At;
  /** Set when the library's limit leaves the quote without its own page, card and embed; it is only shown in its episode. */
  readonly withoutPage?: true;
}

export interface TimelineRow {
  readonly id: string;
  readonly startMs: number;
  /** The next later start, else null. */
  readonly endMs: number | null;
  readonly label: string;
  /** Further times written in the row, neither start nor end. */
  readonly laterMs?: readonly number[];
  /** Set when the end is written in the row. */
  readonly ranged?: true;
  /** The row's further text, such as the cells after the label of a table. */
  readonly text?: string;
  /** Links of the clock, the label and the text, in this order; a link's text may be the clock. */
  readonly links?: readonly TextLink[];
  readonly at: At;
}

export interface SummaryMeta {
  /** Links of title, show, date and people. */
  readonly links?: readonly TextLink[];
  readonly show: string | null;
  readonly title: string | null;
  /** "YYYY-MM-DD". */
  readonly date: string | null;
  readonly dateText: string | null;
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  /** The words in front of the title that are no show: a number (`Episode 12`) or a kind of document (`Briefing Document`). */
  readonly prefix?: string;
  /** The length as written: `58:20`, `58 min`. */
  readonly duration?: string;
}

/** An assistant's words around the summary: "Sure! Here's a summary…", "Would you like me to…". */
export interface Asides {
  readonly above: readonly ParagraphBlock[];
  readonly below: readonly ParagraphBlock[];
}

/** Non-space code points of the source: `text + syntax + unclaimed = characters`. */
export interface Coverage {
  readonly characters: number;
  readonly text: number;
  readonly syntax: number;
  readonly unclaimed: number;
}

/** One episode's summary: everything its author wrote, typed, in source order. */
export interface Summary {
  readonly kind: 'summary';
  readonly meta: SummaryMeta;
  readonly sections: readonly Section[];
  readonly quotes: readonly Quote[];
  readonly timeline: readonly TimelineRow[];
  readonly footer: string | null;
  readonly footerLinks?: readonly TextLink[];
  /** Neither title nor footer; shown in small type above and below the sections. */
  readonly asides?: Asides;
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
}
