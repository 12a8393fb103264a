import { expect, type Page, type Route, test } from '@playwright/test';
import { expectNoViolation } from '@/tests/browser/expect-no-violation';

const FOG = './episodes/a-short-history-of-fog/';
const bar = (page: Page) => page.getByRole('region', { name: 'Player' });
const now = (page: Page) => page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1);

/** Compares what was played with the clock at each timeupdate of the audio element. */
const watchGaps = (page: Page) =>
  page.evaluate(() => {
    const audio = document.querySelector('audio');
    if (audio === null) throw new Error('no sound element');
    const from = { played: audio.currentTime, at: performance.now() };
    const seen = { worst: 0, breaks: 0 };
    audio.addEventListener('timeupdate', () => {
      const gap = (performance.now() - from.at) / 1000 - (audio.currentTime - from.played);
      seen.worst = Math.max(seen.worst, Math.abs(gap));
    });
    for (const name of ['pause', 'emptied', 'ended'])
      audio.addEventListener(name, () => {
        seen.breaks += 1;
      });
    Object.assign(window, { seen });
  });

const seen = (page: Page) =>
  page.evaluate(() => ('seen' in window ? (window.seen as { worst: number; breaks: number }) : null));

async function follow(page: Page, name: string, title: RegExp): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await expect(page).toHaveTitle(title);
}

test('playback continues over three page changes, the page follows it, and a reload keeps the position', async ({
  page,
}) => {
  await page.goto(FOG);
  await page
    .locator('[id] figure, figure')
    .filter({ hasText: 'came down to see' })
    .getByRole('button', { name: /^Play from/ })
    .click();
  await expect.poll(() => now(page)).toBeGreaterThan(24.3);
  await watchGaps(page);
  const quote = page.locator('figure[data-now]');
  await expect(quote).toContainText('came down to see what the noise was');
  await expect(page.locator('.map-playhead')).toHaveAttribute('x', /%$/);
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-now]') ?? null),
    'no focus',
  ).toBeDefined();

  await page.mouse.wheel(0, 2000);
  const button = bar(page).getByRole('button', { name: /^Follow/ });
  await expect(button).toBeVisible();
  await button.click();
  await expect(button).toHaveCount(0);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('main .moment[data-now]')].some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      ),
    )
    .toBe(true);

  await follow(page, 'About', /^About/);
  await follow(page, 'Episodes', /^Episodes/);
  await page.locator('header a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bar(page)).toBeVisible();
  const played = await now(page);
  await expect.poll(() => now(page)).toBeGreaterThan(played + 0.6);
  expect(await seen(page)).toMatchObject({ breaks: 0 });
  expect((await seen(page))?.worst).toBeLessThan(0.5);

  await bar(page).locator('.player-segment a').click();
  await expect(page).toHaveURL(/a-short-history-of-fog/);
  await expect(page.locator('main [data-now]').first()).toBeAttached();
  expect((await seen(page))?.breaks, 'the way back to the place that plays').toBe(0);

  const left = await now(page);
  await page.reload();
  await expect(bar(page).getByRole('button', { name: /^Play from 0:/ })).toBeVisible();
  const kept = await page.evaluate(() =>
    Number(JSON.parse(sessionStorage.getItem('dogear.playing') ?? '{}').ms),
  );
  expect(Math.abs(kept / 1000 - left)).toBeLessThan(1.5);
});

test('Back does not affect the player, a clock of another episode plays there, and Play plays its own page', async ({
  page,
}) => {
  await page.goto(`${FOG}?t=10`);
  const play = bar(page).getByRole('button', { name: /^(Play|Pause)/ });
  await play.click();
  await bar(page).getByRole('button', { name: 'Next segment' }).click();
  await expect.poll(() => now(page)).toBeGreaterThan(15);
  await play.click();
  const left = await now(page);
  await follow(page, 'Episodes', /^Episodes/);
  await page.goBack();
  await expect(page).toHaveURL(/fog\/\?t=10/);
  expect(await now(page), 'not back at the time of the address').toBe(left);
  await follow(page, 'Episodes', /^Episodes/);
  await bar(page).locator('.player-segment a').click();
  await expect(page).toHaveURL(/fog\/\?t=\d+#/);
  expect(await now(page), 'at its position, not at the start of its segment').toBe(left);

  await play.click();
  await follow(page, 'Episodes', /^Episodes/);
  await page.getByRole('link', { name: /^Seventeen Left Gloves/ }).click();
  await expect(page).toHaveTitle(/^Seventeen/);
  await page.getByRole('link', { name: /^0:42/ }).first().click();
  await expect.poll(() => now(page)).toBeGreaterThan(42);
  await expect(play).toHaveText('Pause');
  await bar(page).getByRole('button', { name: 'Close' }).click();

  // The player’s code is loading when the page changes.
  await page.evaluate(() => sessionStorage.clear());
  const held: Route[] = [];
  await page.route(/player\.island/, (route) => void held.push(route));
  await page.goto(FOG);
  await page
    .getByRole('button', { name: /^Play from/ })
    .first()
    .click();
  await follow(page, 'Episodes', /^Episodes/);
  for (const route of held) await route.continue();
  await expect(play).toHaveText('Pause');
});

test('the moments of a page play one after another, over episodes, and stop at the end', async ({ page }) => {
  await page.goto('./about/');
  await page.evaluate(() => {
    const moments = [
      ['a-short-history-of-fog', 24_000, 25_000],
      ['nowhere', 1000, 2000],
      ['seventeen-left-gloves', 30_000, 31_000],
      ['seventeen-left-gloves', 40_000, ''],
    ];
    const button = Object.assign(document.createElement('button'), { textContent: 'Play these moments' });
    button.dataset['playMoments'] = '';
    const rows = moments.map(([playEpisode, start, end]) => {
      const row = document.createElement('li');
      Object.assign(row.dataset, { playEpisode, start, ...(end === '' ? {} : { end }) });
      return row;
    });
    const list = document.createElement('ul');
    list.append(...rows);
    document.querySelector('main')?.prepend(button, list);
  });
  await page.getByRole('button', { name: 'Play these moments' }).click();
  await expect(bar(page)).toContainText('1 of 4');
  await expect.poll(() => now(page)).toBeGreaterThan(24);
  await expect(bar(page)).toContainText('3 of 4');
  await expect.poll(() => now(page)).toBeGreaterThan(30);
  await expect(bar(page)).toContainText('4 of 4');
  await expect.poll(() => now(page)).toBeGreaterThan(40);
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  await expectNoViolation(page);
  await bar(page).getByRole('button', { name: 'End moment' }).click();
  await expect(bar(page)).not.toContainText('of 4');
});
