import type { Attribution } from './read-attribution';

/** A quote inside a text, by offsets: its marks, what is attributed, and whether it can leave the text around it. */
export interface QuoteMatch {
  /** Before the opening mark, where a name or a time leads the quote, else at it. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly attribution: Attribution;
  /** Behind the attribution and a closing full stop. */
  readonly end: number;
  /** True where the quote stands on its own or ends a sentence; false inside a sentence or in parentheses. */
  readonly detached: boolean;
}

/** What is known where quotes are searched: names from the head, and whether a heading promises quotes. */
export interface QuoteSetting {
  readonly people: readonly string[];
  readonly inQuotesSection: boolean;
  /** True in a block quote, where marks around a quote may be left out. */
  readonly quoted?: boolean;
}
