import { expect, test } from '@playwright/test';
import { expectNoViolation } from '@/tests/browser/expect-no-violation';
import { episodeOf, fog, gloves, passageWith, pathOf, piano } from './example-episodes';

const EPISODES = [gloves, fog, piano, episodeOf('in-arabic'), episodeOf('in-chinese')];
const waiting = passageWith(gloves, 'A thing is only lost while');

const AUDITED = [
  [gloves, 390],
  [gloves, 1280],
  [fog, 1280],
  [episodeOf('in-arabic'), 1280],
] as const;

for (const [episode, width] of AUDITED) {
  test(`axe finds nothing on ${episode.slug}, ${width} px wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pathOf(episode));
    const parts = page.locator('.transcript-parts summary');
    if ((await parts.count()) > 0) await parts.click();
    await expectNoViolation(page);
  });
}

for (const width of [320, 390]) {
  test(`no transcript scrolls sideways on ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const episode of [...EPISODES, episodeOf('the-long-hour')]) {
      await page.goto(pathOf(episode));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the transcript is complete, its parts unfold, and a passage’s address marks it', async ({ page }) => {
    await page.goto(`${pathOf(gloves)}?t=54#${waiting.id}`);
    await expect(page.locator(`[id="${waiting.id}"]:target`)).toBeInViewport();
    for (const { text } of gloves.passages) await expect(page.locator('#transcript')).toContainText(text);
    await page.getByText('In 6 parts').click();
    await expect(page.getByRole('navigation', { name: 'Parts of the transcript' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('in print there are words, names and clocks, and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathOf(gloves));
  const passage = page.locator(`[id="${waiting.id}"]`);
  await expect(passage).toContainText('Bertil Ankerholm: Nothing, and that is the work.');
  await expect(passage.getByRole('link', { name: /^0:54/ })).toBeVisible();
  await expect(page.locator('#transcript').getByRole('button').first()).toBeHidden();
  await expect(page.getByText('In 6 parts')).toBeHidden();
});
