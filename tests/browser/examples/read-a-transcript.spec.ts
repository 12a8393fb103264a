import { expect, type Page, test } from '@playwright/test';
import { groupPassages } from '@/lib/derive/passages/group-by-segment';
import { episodeOf, fog, gloves, passageWith, pathOf, piano } from './example-episodes';

const transcript = (page: Page) => page.locator('#transcript');

for (const episode of [gloves, fog, piano]) {
  test(`every word of ${episode.slug} is shown, in order, under its segments`, async ({ page }) => {
    await page.goto(pathOf(episode));
    const segments = episode.chapters.length > 0 ? episode.chapters : episode.summary.timeline;
    const titles = segments.map((segment) => ('title' in segment ? segment.title : segment.label));
    await expect(transcript(page).getByRole('heading', { level: 3 })).toHaveText(titles);
    const shown = await transcript(page).locator('[data-start] > p:last-child').allTextContents();
    expect(shown).toHaveLength(episode.passages.length);
    for (const [i, { text }] of episode.passages.entries()) expect(shown[i]).toContain(text);
  });
}

test('a speaker is named where the speaker changes, and under each heading', async ({ page }) => {
  await page.goto(pathOf(gloves));
  const names = await transcript(page).locator('b').allTextContents();
  const parts = groupPassages(gloves.passages, gloves.summary.timeline);
  const expected = parts.flatMap(({ passages }) =>
    passages.filter(({ speaker }, i) => speaker !== passages[i - 1]?.speaker),
  );
  expect(names).toEqual(expected.map(({ speaker }) => `${speaker}: `));
});

test('a segment’s heading has its own address, and the list of parts links it', async ({ page }) => {
  await page.goto(pathOf(gloves));
  await page.getByText('In 6 parts').click();
  await page
    .getByRole('navigation', { name: 'Parts of the transcript' })
    .getByRole('link', { name: /1:08 The ledger/ })
    .click();
  const heading = transcript(page).getByRole('heading', { name: 'The ledger and its white columns' });
  await expect(heading).toBeInViewport();
  await expect(page.locator('.part-heading:target')).toHaveCount(1);
  await page.locator('.part-heading:target').getByRole('link', { name: /^1:08/ }).click();
  await expect(page).toHaveURL(/\?t=68#said-/);
});

test('contents and provenance link the transcript', async ({ page }) => {
  await page.goto(pathOf(gloves));
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Transcript' }).click();
  await expect(page.getByRole('heading', { name: 'Transcript', level: 2 })).toBeInViewport();
  await page.goto(pathOf(gloves));
  await expect(page.getByText('what was said is in the transcript')).toBeVisible();
});

test('a quote links the words around it', async ({ page }) => {
  const passage = passageWith(gloves, 'a guess in a ledger looks exactly like a fact');
  const figure = page.getByRole('main').locator('figure.moment', { hasText: 'looks exactly like a fact' });
  await page.goto(pathOf(gloves));
  await figure.hover();
  await figure.getByRole('link', { name: 'In the transcript' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?t=94#${passage.id}$`));
  await expect(page.locator(`[id="${passage.id}"]:target`)).toBeInViewport();
});

test('chapters are listed in order, each a link, and those without speech are not', async ({ page }) => {
  await page.goto(pathOf(fog));
  const chapters = page.locator('#chapters').getByRole('listitem');
  await expect(chapters).toHaveCount(6);
  await expect(page.locator('#chapters')).not.toContainText('A picture of the jar');
  for (const [i, { title }] of fog.chapters.entries()) await expect(chapters.nth(i)).toContainText(title);
  await chapters.filter({ hasText: 'Lower Pindle' }).getByRole('link', { name: /^0:49/ }).click();
  await expect(page).toHaveURL(new RegExp(`\\?t=49#${fog.chapters[3]?.id}$`));
  await expect(page.locator(`[id="${fog.chapters[3]?.id}"]:target`)).toBeInViewport();
});

test('the map of the recording has the chapters if the summary has no timeline', async ({ page }) => {
  await page.goto(pathOf(fog));
  const map = page.getByRole('group', { name: 'Map of the recording' });
  for (const { title } of fog.chapters) await expect(map.getByRole('link', { name: title })).toHaveCount(1);
});

test('Arabic is right to left with its clocks on the right', async ({ page }) => {
  await page.goto(pathOf(episodeOf('in-arabic')));
  const passage = transcript(page).locator('[data-start]').first();
  await expect(passage).toContainText('نحن نعدّ المطر باليد');
  const clock = await passage.getByRole('link').boundingBox();
  const words = await passage.locator('p:last-child').boundingBox();
  expect(clock?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 1);
});

test('Chinese captions are joined without spaces', async ({ page }) => {
  await page.goto(pathOf(episodeOf('in-chinese')));
  await expect(transcript(page)).toContainText('我们用手数雨，一滴一滴地数。');
});

for (const { slug, frontMatter } of [gloves, fog]) {
  test(`the recording of ${slug} plays, has the stated length, and can be seeked anywhere`, async ({
    page,
  }) => {
    await page.goto('./');
    const [recording] = frontMatter.recordings ?? [];
    const read = await page.evaluate(async (src) => {
      const audio = new Audio(src);
      await new Promise((ready, failed) => {
        audio.onloadedmetadata = ready;
        audio.onerror = failed;
      });
      audio.currentTime = 60;
      await new Promise((ready) => {
        audio.onseeked = ready;
      });
      return { duration: audio.duration, at: audio.currentTime };
    }, `/pod${recording?.url}`);
    const [minutes = 0, seconds = 0] = (frontMatter.duration ?? '').split(':').map(Number);
    expect(read).toEqual({ duration: minutes * 60 + seconds, at: 60 });
  });
}
