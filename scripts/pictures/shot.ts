import type { Page } from '@playwright/test';

/** A page to take pictures of, and what to do on it first. */
export interface Shot {
  /** The name of its files. */
  readonly name: string;
  /** Relative to the site. */
  readonly path: string;
  readonly open?: (page: Page) => Promise<void>;
  /** Only the visible part; otherwise the whole page, up to a few screens. */
  readonly screen?: true;
  readonly paper?: true;
}
