import { type Browser, chromium, type Page } from '@playwright/test';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';

/** A page of Chromium with a served folder. */
export interface OpenedPage {
  readonly page: Page;
  readonly browser: Browser;
  /** With the base path and a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder with an index.html below a base path and opens it in Chromium. */
export async function openPage(dir: string, base = ''): Promise<OpenedPage> {
  const server = await startServer({ dir, base, port: 0, host: '127.0.0.1' });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  // tsx wraps functions in a call that does not exist in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(server.url);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { page, browser, url: server.url, close };
}
