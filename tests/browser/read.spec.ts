import { expect, test } from '@playwright/test';
import { quoteWith, seed, seedPath } from './seed-moments';

test.describe('reading an episode', () => {
  test('every quote is printed character for character, with its speaker', async ({ page }) => {
    await page.goto(seedPath);
    for (const quote of seed.quotes) {
      const printed = page.locator(`#${quote.id}`).getByRole('blockquote');
      // A quote inside a bullet stays in its bullet and has a page of its own.
      if ((await page.locator(`#${quote.id}`).count()) === 0) {
        await expect(page.getByRole('main')).toContainText(quote.text);
        continue;
      }
      expect(await printed.textContent()).toBe(quote.text);
      if (quote.speaker !== null) await expect(page.locator(`#${quote.id} cite`)).toHaveText(quote.speaker);
    }
  });

  test('the author’s sections, subsections, points and segments are all there, in order', async ({ page }) => {
    await page.goto(seedPath);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('The Shape of Compute – Chris Lattner (Modular)');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(seed.sections.map((section) => section.title));
    await expect(main.getByRole('heading', { level: 3 })).toHaveText(
      seed.sections.flatMap((section) => section.sections).map((section) => section.title),
    );
    await expect(main.getByRole('heading', { level: 4 })).toHaveCount(25);
    for (const row of seed.timeline) await expect(page.locator(`#${row.id}`)).toContainText(row.label);
    await expect(main).toContainText(seed.footer ?? 'a footer');
  });

  test('says who made the text and that it is no transcript', async ({ page }) => {
    await page.goto(seedPath);
    await expect(page.getByText('This is an AI-written summary, not a transcript.')).toBeVisible();
  });

  test('the map names every segment and quote as a link to its moment', async ({ page }) => {
    await page.goto(seedPath);
    const map = page.getByRole('group', { name: 'Map of the recording' });
    await expect(map.getByRole('link')).toHaveCount(seed.timeline.length + seed.quotes.length);
    await map.getByRole('link', { name: /^12:52 Mojo’s design philosophy/ }).click();
    await expect(page).toHaveURL(/\?t=772#/);
  });

  test('a quote has a page of its own that leads back to its place', async ({ page }) => {
    const quote = quoteWith('Nobody democratized inference');
    await page.goto(`./q/${quote.id}/`);
    await expect(page.getByRole('blockquote').first()).toHaveText(quote.text);
    await page.getByRole('link', { name: 'Read it in its place' }).click();
    await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}\\?t=2124#${quote.id}$`));
    await expect(page.locator(`#${quote.id}`)).toBeInViewport();
  });

  test('home leads to the episode, its list and a moment', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Episodes' }).first().click();
    await page.getByRole('heading', { level: 3 }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}$`));
  });
});
