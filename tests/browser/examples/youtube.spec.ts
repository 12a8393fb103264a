import { expect, type Page, test } from '@playwright/test';
import { expectNoViolation } from '@/tests/browser/expect-no-violation';
import { standIn } from './youtube-stand-in';

const RAIN = './episodes/rain-in-foohaven/';
const bar = (page: Page) => page.getByRole('region', { name: 'Player' });
const film = (page: Page) => page.frameLocator('.player-video iframe');

test('a video is requested when it is played, and then follows the bar and the page’s clocks', async ({
  page,
}) => {
  const asked = await standIn(page, 'plays');
  await page.goto(RAIN);
  await page
    .locator('figure .rail')
    .getByRole('link', { name: /^12:52/ })
    .click();
  const play = bar(page).getByRole('button', { name: 'Play from 12:52' });
  await expect(play).toBeVisible();
  await expect(bar(page)).toContainText('loads from YouTube when you press Play');
  expect(asked).toEqual([]);

  await play.click();
  await expect(film(page).getByRole('button', { name: 'Film' })).toBeVisible();
  expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/AbCdEfGhIj0\?.*start=772/);
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(bar(page)).toContainText('12:53');
  await expect(bar(page)).toContainText('4:00:00');
  const frame = page.locator('.player-video iframe');
  const box = await frame.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(200);
  await bar(page).getByRole('button', { name: 'More' }).click();
  await expect(bar(page).getByRole('combobox', { name: 'Speed' }).getByRole('option').last()).toHaveText(
    '2×',
  );
  await expectNoViolation(page);
  await bar(page).getByRole('button', { name: 'More' }).click();

  await page
    .locator('.rail')
    .getByRole('link', { name: /^1:09:36/ })
    .click();
  await expect(bar(page)).toContainText('1:09:37');
  await page.getByRole('link', { name: 'About', exact: true }).first().click();
  await expect(page).toHaveTitle(/^About/);
  await expect(bar(page)).toContainText('1:09:38');
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  await expect(bar(page).getByRole('button', { name: /^Play from 1:09:/ })).toBeVisible();
  await page.getByRole('button', { name: 'Larger' }).click();
  expect((await frame.boundingBox())?.width).toBeGreaterThan(700);
  expect(asked, 'one film, loaded once').toHaveLength(1);
  await bar(page).getByRole('button', { name: 'Close the player' }).click();
  await expect(frame).toHaveCount(0);
});

test('a video that may not play here, or does not respond, is reported with a link to it', async ({
  page,
}) => {
  await standIn(page, 'forbidden');
  await page.goto(`${RAIN}?t=772`);
  await bar(page).getByRole('button', { name: 'Play from 12:52' }).click();
  await expect(bar(page).getByRole('status').first()).toHaveText(/^This video can only be played on YouTube/);
  await expect(bar(page).getByRole('link', { name: 'Open YouTube at 12:52' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=AbCdEfGhIj0&t=772s',
  );
  await page.unrouteAll();
  await standIn(page, 'silent');
  await page.clock.install();
  await page.goto(`${RAIN}?t=772`);
  await bar(page).getByRole('button', { name: 'Play from 12:52' }).click();
  await expect(page.locator('.player-video')).toBeVisible();
  await page.clock.fastForward(8000);
  await expect(bar(page).getByRole('status').first()).toHaveText(/^YouTube did not answer/);
  await expect(bar(page).getByRole('button', { name: 'Try again' })).toBeVisible();
});
