import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { quoteWith, seed, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const EPISODE = 'Latent Space Podcast: The Shape of Compute – Chris Lattner (Modular), 12:52';
const NOTE = 'Quoted from an AI-written summary.';
const PLACE = `/pod/episodes/latent-space-chris-lattner/?t=772#${quote.id}`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'Share 12:52' });
const shareLink = (page: Page): Locator =>
  page.locator(`[id="${quote.id}"]`).getByRole('link', { name: 'Share the quote at 12:52' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openMenu(page: Page, path = seedPath): Promise<void> {
  await page.goto(path);
  await shareLink(page).click();
  await expect(menu(page)).toBeVisible();
}

/** What a button of the menu leaves in the clipboard. */
async function copied(page: Page, button: string, done: string): Promise<string> {
  await menu(page).getByRole('button', { name: button, exact: true }).click();
  await expect(menu(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(`${done} copied`);
  return await clipboard(page);
}

test('a moment’s menu copies its link, and the link opens it again', async ({ page }) => {
  await openMenu(page);
  const link = await copied(page, 'Copy link', 'Link');
  expect(new URL(link).pathname + new URL(link).search + new URL(link).hash).toBe(PLACE);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('a quote is copied as plain text with speaker, place, link and the note on AI', async ({
  page,
  baseURL,
}) => {
  await openMenu(page);
  const link = new URL(PLACE, baseURL).href;
  expect(await copied(page, 'Copy quote as Plain', 'Quote as Plain')).toBe(
    `“${quote.text}” — Chris Lattner\n${EPISODE}\n${link}\n${NOTE}`,
  );
});

test('a quote is copied as Markdown', async ({ page, baseURL }) => {
  await openMenu(page);
  const link = new URL(PLACE, baseURL).href;
  expect(await copied(page, 'Copy quote as Markdown', 'Quote as Markdown')).toBe(
    `> “${quote.text}”\n>\n> — Chris Lattner, [${EPISODE}](${link})\n>\n> *${NOTE}*`,
  );
});

test('a quote is copied as HTML, and as plain text for programs that know no HTML', async ({
  page,
  baseURL,
}) => {
  await openMenu(page);
  expect(await copied(page, 'Copy quote as HTML', 'Quote as HTML')).toContain(
    `“${quote.text}” — Chris Lattner`,
  );
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  const link = new URL(PLACE, baseURL).href;
  // Our own page lets nobody write HTML into it.
  await page.goto('about:blank');
  await page.setContent(html ?? '');
  await expect(page.locator('blockquote')).toHaveText(`“${quote.text}”`);
  await expect(page.locator('blockquote')).toHaveAttribute('cite', link);
  await expect(page.getByRole('link', { name: EPISODE })).toHaveAttribute('href', link);
  await expect(page.locator('body')).toContainText(NOTE);
});

test('a source is copied for a footnote and for BibTeX, with the address where the site says it lives', async ({
  page,
}) => {
  await openMenu(page);
  const url = `https://example.org${PLACE}`;
  expect(await copied(page, 'Copy source as Citation', 'Citation')).toBe(
    `Chris Lattner, “The Shape of Compute – Chris Lattner (Modular)”, Latent Space Podcast (podcast), 2025-06-13, at 12:52, ${url} (Quoted from an AI-written summary)`,
  );
  await shareLink(page).click();
  const entry = await copied(page, 'Copy source as BibTeX', 'BibTeX');
  expect(entry).toMatch(/^@misc\{lattner-2025-772,\n {2}author = \{Chris Lattner\},\n/);
  expect(entry).toContain(`url = {${url}},\n  note = {At 12:52. ${NOTE}},\n}`);
});

test('the embed code names the quote’s embed page', async ({ page }) => {
  await openMenu(page);
  expect(await copied(page, 'Copy code', 'Embed code')).toMatch(
    new RegExp(
      `^<iframe src="https://example.org/pod/embed/q/${quote.id}/" title="A quote by Chris Lattner, [^"]+" [^>]+></iframe>$`,
    ),
  );
});

test('a clip is picked by key, and its link opens its moment', async ({ page }) => {
  await openMenu(page);
  const start = menu(page).getByRole('spinbutton', { name: 'Start of the clip' });
  const end = menu(page).getByRole('spinbutton', { name: 'End of the clip' });
  await expect(start).toHaveValue('12:52');
  await expect(menu(page)).toContainText('the end is an estimate');
  await start.press('ArrowDown');
  await start.press('Shift+ArrowDown');
  await expect(start).toHaveValue('12:46');
  await expect(start).toHaveAttribute('aria-valuetext', '12 minutes 46 seconds');
  await end.fill('13:20');
  await end.press('ArrowUp');
  await expect(end).toHaveValue('13:21');
  await expect(menu(page)).toContainText('35 seconds');
  await menu(page).getByRole('button', { name: '+5 s, start of the clip' }).click();
  await menu(page).getByRole('button', { name: '+1 s, start of the clip' }).click();
  const link = await copied(page, 'Copy clip link', 'Clip link');
  expect(link.endsWith(`?t=772,801#${quote.id}`)).toBe(true);
  await page.goto(link);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('what is no time changes no clip and is marked', async ({ page }) => {
  await openMenu(page);
  const end = menu(page).getByRole('spinbutton', { name: 'End of the clip' });
  await end.fill('soon');
  await end.press('ArrowUp');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(end).toHaveValue('soon');
  expect(await copied(page, 'Copy clip link', 'Clip link')).toMatch(/\?t=772,787#/);
});

test('the system’s share sheet gets the quote and the address that has a preview', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) =>
        document.documentElement.setAttribute('data-sent', JSON.stringify(data)),
    });
  });
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Send…' }).click();
  await expect(menu(page)).toHaveCount(0);
  const sent = JSON.parse((await page.locator('html').getAttribute('data-sent')) ?? '{}');
  expect(sent.text).toBe(`“${quote.text}” — Chris Lattner\n${EPISODE}\n${NOTE}`);
  expect(new URL(sent.url).pathname).toBe(`/pod/q/${quote.id}/`);
});

test('who leaves the share sheet is back in the menu', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async () => {
        throw new DOMException('left', 'AbortError');
      },
    });
  });
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Send…' }).click();
  await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(menu(page).getByRole('textbox', { name: 'Text to copy' })).toHaveCount(0);
});

test('without a share sheet nothing offers one', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await openMenu(page);
  await expect(menu(page).getByRole('button', { name: 'Send…' })).toHaveCount(0);
});

test('where copying is refused the text can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  const field = menu(page).getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toHaveValue(new RegExp(`${quote.id}$`));
  await expect(field).toBeFocused();
});

test('a segment, a point and a section are shared as text of the summary', async ({ page }) => {
  const row = seed.timeline.find((candidate) => candidate.startMs === 772_000);
  await page.goto(seedPath);
  await page.getByRole('link', { name: 'Share the segment at 12:52' }).click();
  expect(await copied(page, 'Copy text as Plain', 'Text as Plain')).toMatch(
    new RegExp(
      `^${row?.label}\nLatent Space Podcast: [^\n]+, 12:52\nhttp[^\n]+#${row?.id}\nFrom an AI-written summary\\.$`,
    ),
  );
  const overview = seed.sections[0];
  await page.getByRole('link', { name: `Share the section “${overview?.title}”` }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('spinbutton')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Copy text as Plain' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^Episode Overview: In this episode of Latent Space, [^\n]+\n[^\n]+\nhttp[^?\n]+#/);
});

test('by keyboard alone: Enter opens the menu, arrows walk it, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(seedPath);
  await shareLink(page).focus();
  await page.keyboard.press('Enter');
  const first = menu(page).getByRole('button', { name: 'Copy link' });
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(menu(page).getByRole('button', { name: 'Copy clip link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(shareLink(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  await expect(shareLink(page)).toBeFocused();
});

test('the menu opens where the moment is and scrolls nothing away', async ({ page }) => {
  await page.goto(`${seedPath}?t=772#${quote.id}`);
  await shareLink(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await shareLink(page).click();
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a click beside the menu closes it', async ({ page }) => {
  await openMenu(page);
  await page.mouse.click(5, 5);
  await expect(menu(page)).toHaveCount(0);
});

test('a menu that cannot be loaded says so, and gives the link', async ({ page }) => {
  await page.route('**/islands/share-menu*', (route) => route.abort());
  await page.goto(seedPath);
  await shareLink(page).click();
  await expect(page.getByRole('status')).toContainText(`#${quote.id}`);
});

test('a quote’s page shares its own address and its clip in the episode', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await page.getByRole('link', { name: 'Share this quote' }).click();
  expect(await copied(page, 'Copy link', 'Link')).toMatch(new RegExp(`/pod/q/${quote.id}/$`));
  await page.getByRole('link', { name: 'Share this quote' }).click();
  expect(await copied(page, 'Copy clip link', 'Clip link')).toMatch(
    new RegExp(`/pod/episodes/latent-space-chris-lattner/\\?t=772,787#${quote.id}$`),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing in the open menu, ${width} px wide, in ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openMenu(page);
      const rules = { 'target-size': { enabled: true } };
      const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
}
