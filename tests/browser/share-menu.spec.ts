import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { notice } from './notice';
import { quoteWith, seed, seedPath } from './seed-moments';

/** Actions that are hidden until hover or focus have no colour. */
const UNSEEN = ['-webkit-text-fill-color', 'rgba(0, 0, 0, 0)'] as const;

const quote = quoteWith('C sucks');
const EPISODE = 'Latent Space Podcast: The Shape of Compute – Chris Lattner (Modular), 12:52';
const NOTE = 'Quoted from an AI-written summary.';
const PLACE = `/pod/episodes/latent-space-chris-lattner/?t=772#${quote.id}`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'Share 12:52' });
const shareLink = (page: Page): Locator =>
  page.locator(`[id="${quote.id}"]`).getByRole('link', { name: 'Share the quote at 12:52' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Replaces the browser's share sheet: cancelled the first time, used the second. */
const SHEET = `let asked = 0;
  Object.defineProperty(navigator, 'share', { value: async (data) => {
    if (asked++ === 0) throw new DOMException('left', 'AbortError');
    document.documentElement.dataset.sent = JSON.stringify(data);
  } });`;

async function openMenu(page: Page): Promise<void> {
  await shareLink(page).click();
  await expect(menu(page)).toBeVisible();
}

/** Returns what a button of the open menu copies; the menu is closed then. */
async function copied(page: Page, button: string, done: string): Promise<string> {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(notice(page)).toHaveText(`${done} copied`);
  return await clipboard(page);
}

test('a quote is copied in every form, each with speaker, source, link and the note on AI', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const link = new URL(PLACE, baseURL).href;
  const lasting = `https://example.org${PLACE}`;
  await page.goto(seedPath);
  const forms: readonly (readonly [button: string, done: string, expected: string | RegExp])[] = [
    [
      'Copy quote as Plain',
      'Quote as Plain',
      `“${quote.text}” — Chris Lattner\n${EPISODE}\n${link}\n${NOTE}`,
    ],
    [
      'Copy quote as Markdown',
      'Quote as Markdown',
      `> “${quote.text}”\n>\n> — Chris Lattner, [${EPISODE}](${link})\n>\n> *${NOTE}*`,
    ],
    [
      'Copy Citation',
      'Citation',
      `Chris Lattner, “The Shape of Compute – Chris Lattner (Modular)”, Latent Space Podcast (podcast), 2025-06-13, at 12:52, ${lasting} (Quoted from an AI-written summary)`,
    ],
    [
      'Copy BibTeX',
      'BibTeX',
      [
        '@misc{lattner-2025-772,',
        '  author = {Chris Lattner},',
        '  title = {{The Shape of Compute – Chris Lattner (Modular)}},',
        '  howpublished = {Podcast, Latent Space Podcast},',
        '  year = {2025},',
        `  url = {${lasting}},`,
        `  note = {At 12:52. ${NOTE}},`,
        '}',
      ].join('\n'),
    ],
    [
      'Copy Embed code',
      'Embed code',
      new RegExp(
        `^<iframe src="https://example.org/pod/embed/q/${quote.id}/" title="Chris Lattner in The Shape of Compute[^"]+" width="\\d+" height="\\d+" [^>]+></iframe>$`,
      ),
    ],
    ['Copy link', 'Link', link],
  ];
  for (const [button, done, expected] of forms) {
    await openMenu(page);
    const text = await copied(page, button, done);
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  }
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('copied HTML is a block quote in documents, and its source in plain text editors', async ({
  page,
  baseURL,
}) => {
  await page.goto(seedPath);
  await openMenu(page);
  const source = await copied(page, 'Copy quote as HTML', 'Quote as HTML');
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  for (const html of [source, rich ?? '']) {
    // Our own page allows no HTML to be inserted.
    await page.goto('about:blank');
    await page.setContent(html);
    const link = new URL(PLACE, baseURL).href;
    await expect(page.locator('blockquote')).toHaveText(`“${quote.text}”`);
    await expect(page.locator('blockquote')).toHaveAttribute('cite', link);
    await expect(page.getByRole('link', { name: EPISODE })).toHaveAttribute('href', link);
    await expect(page.locator('body')).toContainText(NOTE);
  }
});

test('a clip is set by key and by button, an invalid time changes nothing, and its link opens', async ({
  page,
}) => {
  await page.goto(seedPath);
  await openMenu(page);
  const start = menu(page).getByRole('spinbutton', { name: 'Start of the clip' });
  const end = menu(page).getByRole('spinbutton', { name: 'End of the clip' });
  await expect(start).toHaveValue('12:52');
  await expect(menu(page)).toContainText('the end is estimated');
  await start.press('ArrowDown');
  await start.press('Shift+ArrowDown');
  await expect(start).toHaveValue('12:46');
  await expect(start).toHaveAttribute('aria-valuetext', '12 minutes 46 seconds');
  await end.fill('soon');
  await end.press('ArrowUp');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(end).toHaveValue('soon');
  await end.fill('13:20');
  await end.press('ArrowUp');
  await expect(end).toHaveValue('13:21');
  await expect(end).not.toHaveAttribute('aria-invalid');
  await expect(menu(page)).toContainText('35 seconds');
  await menu(page).getByRole('button', { name: '+5 s, start of the clip' }).click();
  await menu(page).getByRole('button', { name: '+1 s, start of the clip' }).click();
  const link = await copied(page, 'Copy clip link', 'Clip link');
  expect(link.endsWith(`?t=772,801#${quote.id}`)).toBe(true);
  await page.goto(link);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('the system’s share sheet gets the quote and the address with a preview; cancelling it returns to the menu', async ({
  page,
}) => {
  await page.addInitScript(SHEET);
  await page.goto(seedPath);
  await openMenu(page);
  const send = menu(page).getByRole('button', { name: 'Send…' });
  await send.click();
  await expect(send).toBeVisible();
  await expect(menu(page).getByRole('textbox', { name: 'Text to copy' })).toHaveCount(0);
  await send.click();
  await expect(menu(page)).toHaveCount(0);
  const sent = JSON.parse((await page.locator('html').getAttribute('data-sent')) ?? '{}');
  expect(sent.text).toBe(`“${quote.text}” — Chris Lattner\n${EPISODE}\n${NOTE}`);
  expect(new URL(sent.url).pathname).toBe(`/pod/q/${quote.id}/`);
});

test('without a share sheet none is offered, and if copying is refused the text can be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(`Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'clipboard', { value: undefined });`);
  await page.goto(seedPath);
  await openMenu(page);
  await expect(menu(page).getByRole('button', { name: 'Send…' })).toHaveCount(0);
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  const field = menu(page).getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toHaveValue(new RegExp(`${quote.id}$`));
  await expect(field).toBeFocused();
});

test('a segment, a point and a section are shared as text of the summary', async ({ page }) => {
  const row = seed.timeline.find((candidate) => candidate.startMs === 772_000);
  const point = seed.sections.flatMap((section) => section.sections).flatMap(({ points }) => points)[0];
  await page.goto(seedPath);
  await page.getByRole('link', { name: 'Share the segment at 12:52' }).click();
  expect(await copied(page, 'Copy text as Plain', 'Text as Plain')).toMatch(
    new RegExp(
      `^${row?.label}\nLatent Space Podcast: [^\n]+, 12:52\nhttp[^\n]+#${row?.id}\nFrom an AI-written summary\\.$`,
    ),
  );
  await page.locator(`[id="${point?.id}"]`).getByRole('link', { name: 'Share the point' }).first().click();
  expect(await copied(page, 'Copy text as Plain', 'Text as Plain')).toContain(`${point?.title}: `);
  expect(await clipboard(page)).toContain(`#${point?.id}\n`);
  const overview = seed.sections[0];
  await page.getByRole('link', { name: `Share the section “${overview?.title}”` }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('spinbutton')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Copy Embed code' })).toHaveCount(0);
  expect(await copied(page, 'Copy text as Plain', 'Text as Plain')).toMatch(
    /^Episode Overview: In this episode of Latent Space, [^\n]+\n[^\n]+\nhttp[^?\n]+#/,
  );
});

test('by keyboard alone: Enter opens the menu, arrows move in it, Escape closes it and returns the focus', async ({
  page,
}) => {
  await page.goto(seedPath);
  await shareLink(page).focus();
  await expect(shareLink(page)).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(shareLink(page).locator('..')).not.toHaveCSS(...UNSEEN);
  await page.keyboard.press('Enter');
  const first = menu(page).getByRole('button', { name: 'Copy link' });
  await expect(first).toBeFocused();
  await expect(first).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(menu(page).getByRole('button', { name: 'Copy clip link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(shareLink(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect(notice(page)).toHaveText('Link copied');
  await expect(shareLink(page)).toBeFocused();
});

test('the menu opens at the moment without scrolling, and a click outside closes it', async ({ page }) => {
  await page.goto(`${seedPath}?t=772#${quote.id}`);
  await shareLink(page).evaluate((link) => link.scrollIntoView({ block: 'start' }));
  const before = await page.evaluate(() => scrollY);
  const link = await shareLink(page).boundingBox();
  await openMenu(page);
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
  const box = await menu(page).boundingBox();
  expect((box?.y ?? 0) - (link?.y ?? 0) - (link?.height ?? 0)).toBeCloseTo(8, -1);
  expect(box?.x).toBeCloseTo(link?.x ?? 0, -1);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.mouse.click(5, 5);
  await expect(menu(page)).toHaveCount(0);
});

test('of nested moments only the one under the pointer shows Share', async ({ page }) => {
  await page.goto(seedPath);
  await page.locator(`[id="${quote.id}"] blockquote`).hover();
  await expect(shareLink(page).locator('..')).not.toHaveCSS(...UNSEEN);
  const shown = await page
    .locator('.actions')
    .evaluateAll(
      (all, unseen) => all.filter((one) => getComputedStyle(one).webkitTextFillColor !== unseen).length,
      UNSEEN[1],
    );
  expect(shown).toBe(1);
});

test('a menu that cannot be loaded puts the link in the address bar, with a notice', async ({ page }) => {
  await page.route('**/islands/share-menu*', (route) => route.abort());
  await page.goto(seedPath);
  await shareLink(page).click();
  await expect(notice(page)).toContainText('from the address bar');
  await expect(page).toHaveURL(new RegExp(`\\?t=772#${quote.id}$`));
});

test('a quote’s page shares its own address, and its clip in the episode', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Share this quote' });
  await page.goto(`./q/${quote.id}/`);
  await link.click();
  expect(await copied(page, 'Copy link', 'Link')).toMatch(new RegExp(`/pod/q/${quote.id}/$`));
  await link.click();
  expect(await copied(page, 'Copy clip link', 'Clip link')).toMatch(
    new RegExp(`/pod/episodes/latent-space-chris-lattner/\\?t=772,787#${quote.id}$`),
  );
});

test('axe finds nothing in the open menu on a phone and a desktop, in light and dark', async ({ page }) => {
  test.slow();
  await page.goto(seedPath);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openMenu(page);
      const rules = { 'target-size': { enabled: true } };
      const { violations } = await new AxeBuilder({ page }).include('dialog').options({ rules }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.keyboard.press('Escape');
    }
  }
});
