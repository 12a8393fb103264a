import { readFile } from 'node:fs/promises';
import { expect, type Route, test } from '@playwright/test';
import { encodeWav, SAMPLE_RATE } from '@/scripts/examples/encode-wav';
import { episodeOf, gloves, pathOf } from './example-episodes';
import { bar, isSilent, serveSound, soundAt } from './open-player';

const WAV = '**/media/*.wav';
const whole = await readFile('examples/media/seventeen-left-gloves.wav');
const quote = gloves.summary.quotes.find(({ startMs }) => startMs === 42_000);
const path = pathOf(gloves);
const KEY = `dogear.position.${gloves.slug}`;

test('a shared clip starts at its second, stops at its end and continues on request', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '120000'), KEY);
  await page.goto(`${path}?t=42,43#${quote?.id}`);
  const play = bar(page).getByRole('button', { name: 'Play from 0:42' });
  await expect(play).toBeVisible();
  // It is still a clip when the page is reloaded.
  await page.reload();
  await expect(play).toBeVisible();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(0);
  expect(Math.abs((await soundAt(page)) - 42)).toBeLessThan(0.2);
  expect(await isSilent(page)).toBe(true);
  await expect(bar(page).getByText('“Nobody ever thinks about the left hand.”')).toBeVisible();
  await play.click();
  await expect(bar(page).getByText('The clip ends at 0:43.')).toBeVisible();
  expect(await isSilent(page)).toBe(true);
  const end = await soundAt(page);
  expect(end).toBeGreaterThanOrEqual(43);
  expect(end).toBeLessThan(43.3);
  // A clip does not change the listener's saved position.
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('120000');
  await bar(page).getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(43.5);
  const { title, artist } = await page.evaluate(() => ({
    title: navigator.mediaSession.metadata?.title,
    artist: navigator.mediaSession.metadata?.artist,
  }));
  expect([title, artist]).toEqual(['Seventeen left gloves, and a theory', 'The Lost Property Office']);
});

test('the address takes precedence over the saved position, and that over the beginning', async ({
  page,
}) => {
  await page.addInitScript((key) => localStorage.setItem(key, '61000'), KEY);
  await page.goto(`${path}?t=0`);
  await expect(bar(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Back to 1:01, where you were' }).click();
  await expect(bar(page).getByRole('button', { name: 'Play from 1:01' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('main'), 'the focus is not lost with the bar').toBeFocused();
  await page.goto(`${path}?t=NaN`);
  await expect(bar(page)).toHaveCount(0);
  await page.locator('header').getByRole('button', { name: 'Play', exact: true }).click();
  await expect(bar(page).getByText('Resumed at 1:01.')).toBeVisible();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(61);
  // A clock of the page moves the playback, which continues.
  await page.getByRole('link', { name: /^0:42/ }).first().click();
  await expect(page).toHaveURL(/t=42/);
  await expect.poll(() => soundAt(page)).toBeLessThan(45);
  expect(await isSilent(page)).toBe(false);
  await expect(page.locator(':target')).toBeInViewport();
  // After a reload the newer saved position counts.
  await bar(page).getByRole('button', { name: 'Next segment' }).click();
  await page.reload();
  await expect(bar(page).getByRole('button', { name: /^Play from 0:5\d/ })).toBeVisible();
});

test('the episode’s own Play says Pause while it plays, and pauses', async ({ page }) => {
  await page.goto(path);
  const header = page.locator('main header');
  const play = header.getByRole('button', { name: 'Play', exact: true });
  const pause = header.getByRole('button', { name: 'Pause', exact: true });
  await play.click();
  await expect(pause).toBeVisible();
  await expect.poll(() => isSilent(page)).toBe(false);
  await pause.click();
  await expect(play).toBeVisible();
  await expect.poll(() => isSilent(page)).toBe(true);
  // From its position, by the bar this time.
  await bar(page).getByRole('button', { name: /^Play/ }).first().click();
  await expect(pause).toBeVisible();
});

test('a recording that does not play reports why, and offers an alternative', async ({ page, context }) => {
  const note = bar(page).getByRole('status').first();
  const cut = whole.subarray(0, 50 * SAMPLE_RATE);

  await serveSound(page, WAV, whole, { range: false });
  await page.goto(`${path}?t=72`);
  await expect(note).toHaveText(/cannot start at 1:12\. Its server only plays it from the beginning/);
  expect(await soundAt(page)).toBe(0);
  await bar(page).getByRole('button', { name: 'Play from the beginning' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(0.2);
  await page.unroute(WAV);

  await serveSound(page, WAV, Buffer.from(cut), { range: true });
  await page.goto(`${path}?t=73`);
  await expect(note).toHaveText(
    /ends at 0:49, before the requested time\. .* until 2:30; the file may be incomplete/,
  );
  await page.goto(`${path}?t=49`);
  await bar(page).getByRole('button', { name: 'Play from 0:49' }).click();
  await expect(note).toHaveText(/The audio ends at 0:49. .* may be incomplete/);
  await page.unroute(WAV);

  await page.route(WAV, (route) => route.fulfill({ status: 404, body: 'Nothing here.' }));
  await page.goto(`${path}?t=74`);
  await expect(note).toHaveText(/was not found on its server/);
  await expect(bar(page).getByRole('link', { name: 'Open the file' })).toHaveAttribute(
    'href',
    /gloves\.wav$/,
  );
  await page.unroute(WAV);
  await bar(page).getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(74);

  await page.clock.install();
  const held: Route[] = [];
  await page.route(WAV, (route) => void held.push(route));
  await page.goto(`${path}?t=76`);
  await bar(page).getByRole('button', { name: 'Play from 1:16' }).click();
  await page.clock.fastForward(5000);
  await expect(note).toHaveText(/^Nothing has loaded for a while/);
  await expect(bar(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.clock.resume();
  for (const route of held) await route.continue();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(76);
  await expect(note).toBeEmpty();
  await page.unroute(WAV);

  await page.route(WAV, (route) => route.abort());
  await page.goto(`${path}?t=75`);
  // What the page needs is loaded before the connection is lost.
  await expect(bar(page).getByRole('button', { name: 'Play from 1:15' })).toBeVisible();
  await context.setOffline(true);
  await bar(page).getByRole('button', { name: 'Play from 1:15' }).click();
  await expect(note).toHaveText(/You are offline/);
  // Not before the file has failed: a file still loading would start by itself.
  await expect(bar(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute(WAV);
  await context.setOffline(false);
  await expect(note).toBeEmpty();
  await bar(page).getByRole('button', { name: 'Play from 1:15' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(75);
});

test('nothing is requested from another host before Play, and then from the right second', async ({
  page,
}) => {
  const rain = episodeOf('rain-in-foohaven');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The file's clock is a minute ahead of the page's.
  const sound = Buffer.from(encodeWav(new Int8Array(100 * SAMPLE_RATE)));
  await serveSound(page, 'https://cdn.example.org/**', sound, { range: true });
  await page.goto(`${pathOf(rain)}?t=12`);
  await bar(page).getByRole('button', { name: 'More' }).click();
  await bar(page).getByRole('combobox', { name: 'Recording' }).selectOption({ label: 'Audio file (+60 s)' });
  await expect(bar(page).getByRole('button', { name: 'Play from 0:12' })).toBeVisible();
  expect(asked.filter((url) => url.startsWith('https:'))).toEqual([]);
  await bar(page).getByRole('button', { name: 'Play from 0:12' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(72);
  expect(await soundAt(page)).toBeLessThan(75);
  expect([...new Set(asked.filter((url) => url.startsWith('https:')))]).toEqual([
    'https://cdn.example.org/rain.mp3',
  ]);
});

test('an offset of some seconds is corrected in every link, and shown as a line for the author', async ({
  page,
}) => {
  await page.goto(`${path}?t=42`);
  await bar(page).getByRole('button', { name: 'More' }).click();
  for (const by of ['+5 s', '+1 s', '−1 s', '+1 s'])
    await bar(page).getByRole('button', { name: by }).click();
  await expect(bar(page).locator('code')).toHaveText('offset: 6');
  await expect.poll(() => soundAt(page)).toBeCloseTo(48, 0);
  await expect(page.locator('main a[data-app=audio]')).toHaveAttribute('data-offset', '6000');
  // Another page of the site, where of the player only the offset is loaded.
  await page.goto(`./q/${gloves.summary.quotes[0]?.id}/`);
  await expect(page.getByRole('link', { name: 'Audio file' })).toHaveAttribute('href', /#t=35$/);
  await expect(bar(page).getByRole('button', { name: 'Play from 0:42' })).toBeVisible();
});
