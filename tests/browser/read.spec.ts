import { expect, test } from '@playwright/test';
import { quoteWith, seed, seedPath } from './seed-moments';

test.describe('reading an episode', () => {
  test('every quote is shown character for character, with its speaker', async ({ page }) => {
    await page.goto(seedPath);
    const inBullet = quoteWith('PyTorch adopt Max');
    await expect(page.locator(`[id="${inBullet.id}"]`)).toHaveText(inBullet.text);
    for (const quote of seed.quotes.filter(({ id }) => id !== inBullet.id)) {
      const figure = page.locator(`figure[id="${quote.id}"]`);
      expect(await figure.locator('blockquote').textContent()).toBe(quote.text);
      if (quote.speaker !== null) await expect(figure.locator('cite')).toHaveText(quote.speaker);
    }
  });

  test('the author’s sections, subsections, points and segments are all shown, in order', async ({
    page,
  }) => {
    await page.goto(seedPath);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'The Shape of Compute – Chris Lattner (Modular)',
    );
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(
      seed.sections.map((section) => section.title),
    );
    const under = seed.sections.flatMap((section) => [...section.points, ...section.sections]);
    await expect(main.getByRole('heading', { level: 3 })).toHaveText(under.map(({ title }) => title ?? ''));
    await expect(main.getByRole('heading', { level: 4 })).toHaveCount(15);
    for (const row of seed.timeline) await expect(page.locator(`[id="${row.id}"]`)).toContainText(row.label);
    await expect(main).toContainText(seed.footer ?? 'a footer');
  });

  test('in print, every quote has its clock and an address as text, and no controls', async ({ page }) => {
    await page.goto(seedPath);
    const quote = quoteWith('C sucks');
    const address = page.getByText(`example.org/pod/q/${quote.id}`);
    await expect(address).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(address).toBeVisible();
    const figure = page.locator(`figure[id="${quote.id}"]`);
    await expect(figure.getByText('12:52', { exact: true })).toBeVisible();
    await expect(figure.getByText('Share')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
    await expect(page.getByText('example.org/pod/episodes/latent-space-chris-lattner')).toBeVisible();
  });

  test('shows who made the text and that it is not a transcript', async ({ page }) => {
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

  test('a quote has its own page, which links its place', async ({ page }) => {
    const quote = quoteWith('Nobody democratized inference');
    await page.goto(`./q/${quote.id}/`);
    await expect(page.getByRole('blockquote').first()).toHaveText(quote.text);
    await page.getByRole('link', { name: 'Read it in context' }).click();
    await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}\\?t=2124#${quote.id}$`));
    await expect(page.locator(`[id="${quote.id}"]`)).toBeInViewport();
  });

  test('a quote inside a bullet leaves the bullet whole and has its own anchor', async ({ page }) => {
    const quote = quoteWith('PyTorch adopt Max');
    await page.goto(`${seedPath}?t=2564#${quote.id}`);
    await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
    const bullet = page.getByRole('listitem').filter({ hasText: quote.text });
    await expect(bullet).toHaveText(
      'Focus is on broad adoption and embedding Max into other frameworks (“I’d love to see PyTorch adopt Max” [42:44]).',
    );
    await expect(bullet.getByRole('link', { name: '42:44' })).toHaveAttribute(
      'href',
      new RegExp(`\\?t=2564#${quote.id}$`),
    );
  });

  test('the home page links the episode, its list and a moment', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Episodes' }).first().click();
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}$`));
  });
});
