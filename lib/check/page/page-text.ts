/** What readers see of a summary on its episode's page; parts of the page that are no text of its author are left out. */
export interface PageText {
  /** Show, date, title and people, in the page's own order; a line for each element. */
  readonly head: string;
  /** The sections, in the order of the page. */
  readonly body: string;
  /** The closing line about the summary itself. */
  readonly foot: string;
  /** Days whose words differ from those of their author, "YYYY-MM-DD". */
  readonly days: readonly string[];
  /** Targets of links. */
  readonly addresses: readonly string[];
}
