import type { Locator, Page } from '@playwright/test';

export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Player' });

/** The playback position of the audio element, in seconds. */
export const soundAt = (page: Page): Promise<number> =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

export const isSilent = (page: Page): Promise<boolean> =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused);

/** Serves a file like a server with HTTP Range, or like one without. */
export function serveSound(page: Page, url: string, bytes: Buffer, { range }: { readonly range: boolean }) {
  return page.route(url, (route) => {
    const asked = /^bytes=(\d+)-/.exec(route.request().headers()['range'] ?? '');
    if (!range || asked === null) return route.fulfill({ contentType: 'audio/wav', body: bytes });
    const from = Math.min(Number(asked[1]), bytes.length - 1);
    return route.fulfill({
      status: 206,
      contentType: 'audio/wav',
      headers: { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` },
      body: bytes.subarray(from),
    });
  });
}
