/** A text of the source; each piece is identical in both. */
export interface WrittenText {
  readonly text: string;
  /** UTF-16 offsets in the text (`at`) and in the source (`start`), in order. */
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly length: number }[];
  readonly links: readonly { readonly url: string }[];
  /** True for code, in which an address is no link. */
  readonly isCode?: true;
}

/** Everything that an author wrote as text, in source order: what the episode's page has to show. */
export interface Written {
  /** What readers see as words. */
  readonly texts: readonly WrittenText[];
  /** Targets of links, whose characters readers do not see. */
  readonly addresses: readonly WrittenText[];
}
