import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';
import type { Shot } from './shot';

const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;
const SCHEMES = ['light', 'dark'] as const;
/** A4 at 96 dots per inch, without its margins. */
const PAPER = { width: 680, height: 1001 } as const;
/** Taller pictures are not useful. */
const MAX_HEIGHT = 4500;

/** Takes each shot on a phone and on a desktop, in light and dark, and in print if requested; returns the number of pictures. */
export async function takePictures(
  shots: readonly Shot[],
  { site, folder }: { readonly site: string; readonly folder: string },
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const server = await startServer({ dir: site, base: '', port: 0, host: '127.0.0.1' });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  let taken = 0;
  try {
    for (const shot of shots) {
      for (const [width, viewport] of Object.entries(WIDTHS)) {
        const page = await openPage(browser, { url: server.url, shot, viewport });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await takePicture(page, shot, join(folder, `${shot.name}.${width}-${colorScheme}.png`));
          taken += 1;
        }
        await page.close();
      }
      if (shot.paper === true) {
        const page = await openPage(browser, { url: server.url, shot, viewport: PAPER });
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        await takePicture(page, shot, join(folder, `${shot.name}.paper.png`));
        taken += 1;
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return taken;
}

interface Opening {
  readonly url: string;
  readonly shot: Shot;
  readonly viewport: { readonly width: number; readonly height: number };
}

async function openPage(browser: Browser, { url, shot, viewport }: Opening): Promise<Page> {
  const isMobile = viewport.width < 400;
  const page = await browser.newPage({ viewport, isMobile, hasTouch: isMobile });
  try {
    await page.goto(new URL(shot.path, url).href, { waitUntil: 'networkidle' });
    await shot.open?.(page);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`pictures: ${shot.name} (${shot.path}) could not be opened: ${why}`);
  }
  return page;
}

async function takePicture(page: Page, { screen }: Shot, path: string): Promise<void> {
  if (screen === true) {
    await page.screenshot({ path, animations: 'disabled' });
    return;
  }
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: Math.max(innerHeight, document.documentElement.scrollHeight),
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
  await page.screenshot({ path, animations: 'disabled', fullPage: true, clip });
}
