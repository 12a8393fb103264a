import type { Page } from '@playwright/test';

/** One thing to take pictures of: a page, and what is done on it first. */
export interface Shot {
  /** The name of its files. */
  readonly name: string;
  /** Relative to the site. */
  readonly path: string;
  readonly open?: (page: Page) => Promise<void>;
  /** Only what is on the screen; otherwise the whole page, up to a few screens. */
  readonly screen?: true;
  readonly paper?: true;
}
