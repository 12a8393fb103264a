import type { TimeGroup } from './find-times';
import type { Extent } from './read-name';

/** The speaker, times and rest next to a quote's marks, as offsets into the same text. */
export interface Attribution {
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
  /** Offset of the text after the attribution. */
  readonly end: number;
  /** True when only a verb of saying joins the name to the quote: `“…,” Ada explains.` */
  readonly spoken?: boolean;
}

/** What is known about names: those from the head, and whether any name counts, as under a quotes heading. */
export interface NameSetting {
  readonly people: readonly string[];
  readonly anyName?: boolean;
}

/** A quoted stretch: offsets of its opening and closing mark; the quoted text is between them. */
export interface QuotedSpan {
  readonly open: number;
  readonly close: number;
  /** True when the quote begins inside a parenthesis. */
  readonly nested: boolean;
}

/** A quote inside a text, by offsets: its marks, its attribution, and whether it can be taken out of the text around it. */
export interface QuoteMatch {
  /** Offset of the opening mark, or of a name or time before it. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly attribution: Attribution;
  /** Offset after the attribution and a closing full stop. */
  readonly end: number;
  /** True when the quote is a paragraph of its own or ends a sentence; false inside a sentence or in parentheses. */
  readonly detached: boolean;
}

/** The context in which quotes are searched: names from the head, and whether the heading is a quotes heading. */
export interface QuoteSetting {
  readonly people: readonly string[];
  readonly inQuotesSection: boolean;
  /** True in a block quote, where quotation marks may be missing. */
  readonly quoted?: boolean;
  /** True for a turn of a dialogue, where any name before the quote is its speaker's. */
  readonly dialogue?: boolean;
}
