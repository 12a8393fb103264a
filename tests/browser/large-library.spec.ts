import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { encodeParts } from '@/lib/search/parts/encode-parts';
import { sampleIndex } from '@/tests/unit/search/sample-index';
import { field, hits, openDialog, status } from './search-dialog';

const TALK = Array.from({ length: 300 }, (_, place) => ({
  text: `the plain talk number ${place} about ${['kernels', 'compilers', 'gardens'][place % 3]} and the weather`,
  speaker: place % 2 === 0 ? 'Ada Example' : 'Bob Sample',
  episode: place < 200 ? 'pilot' : `sequel-${place}`,
}));

/** An index in parts, as for a large library, whatever library the site was built from. */
function largeIndex(extra: string, folder: string) {
  const prepared = sampleIndex([{ text: 'sparse kernels grow on a lawn' }, ...TALK, { text: extra }], {
    pool: 8,
    detailed: true,
  });
  const { parts, manifest } = encodeParts(prepared, {
    terms: { bytes: 800, files: 1000 },
    pairs: { bytes: 1600, files: 1000 },
    texts: { bytes: 2000, files: 1000 },
  });
  return { parts, manifest: { ...manifest, folder, bytes: 1 } };
}

const OLD = largeIndex('a sparse matrix in the garden', '00000000000a');
const NEW = largeIndex('a sparse matrix in the new garden', '00000000000b');

/** Serves an index in place of the site's own; returns the names of the requested parts. */
async function serveIndex(page: Page, { parts, manifest }: typeof OLD): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/search-index/manifest.json', (route) => route.fulfill({ json: manifest }));
  await page.route(`**/search-index/${manifest.folder}/*.bin`, (route) => {
    const name = /(\w+)\.bin$/.exec(route.request().url())?.[1] ?? '';
    asked.push(name);
    const part = parts.get(name);
    return part === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'application/octet-stream', body: gzipSync(part) });
  });
  return asked;
}

test('a large library fetches the parts that a query needs', async ({ page }) => {
  const asked = await serveIndex(page, OLD);
  await openDialog(page);
  await field(page).fill('sparse matrix ');
  await expect(hits(page).first()).toContainText('a sparse matrix in the garden');
  expect(asked.length).toBeLessThan(OLD.parts.size / 4);
  expect(asked).not.toContain('v');
  await field(page).fill('sparce matrix ');
  await expect(page.getByRole('dialog')).toContainText('Did you mean sparse');
  expect(asked).toContain('v');
});

test('results beyond the best are fetched on request', async ({ page }) => {
  await serveIndex(page, OLD);
  await openDialog(page);
  await field(page).fill('kernels ');
  await expect(status(page)).toHaveText(/^101 moments in 34 episodes, the best \d+ shown$/);
  const pilot = page.getByRole('group', { name: /^About pilot/ });
  await pilot.getByRole('option', { name: /^\d+ more moments$/ }).click();
  await expect(pilot.getByRole('option')).toHaveCount(68);
  await page.getByRole('option', { name: /^\d+ more moments in other episodes$/ }).click();
  await expect.poll(() => page.getByRole('group', { name: /^About sequel/ }).count()).toBeGreaterThan(10);
  await expect(pilot.getByRole('option'), 'what was unfolded stays so').toHaveCount(68);

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: 'Bob Sample 50' }).check();
  await expect(status(page)).toHaveText(/^50 moments in 18 episodes/);
});

test('results show while parts are still loading, and stay when they fail', async ({ page }) => {
  await serveIndex(page, OLD);
  let release: (status: number) => void = () => {};
  const verdict = new Promise<number>((resolve) => {
    release = resolve;
  });
  await openDialog(page);
  // The text of one result is in the same part, that of the other in another.
  await field(page).fill('kernels lawn ');
  await expect(hits(page).first()).toContainText('on a lawn');
  await page.clock.install();
  await page.route('**/search-index/*/t*.bin', async (route) => route.fulfill({ status: await verdict }));
  await field(page).fill('sparse ');
  await expect(status(page)).toHaveText('2 moments in 1 episode, the best 1 shown');
  await expect(hits(page).first().locator('mark')).toHaveText('sparse');
  await expect(page.getByRole('dialog')).toContainText('searching further');
  await page.clock.runFor(3100);
  await expect(status(page)).toHaveText(/The rest is taking longer than usual\.$/);
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
  release(500);
  await expect(status(page)).toHaveText(/The rest did not load\.$/);
  await expect(hits(page).first()).toContainText('on a lawn');
  await page.unroute('**/search-index/*/t*.bin');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(status(page)).toHaveText('2 moments in 1 episode');
  await expect(hits(page)).toHaveCount(2);
});

const BREAKS = {
  'a part that is not there': { status: 404 },
  'a server error': { status: 500 },
  'a page instead of a part': { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
  'half a part': { body: gzipSync(OLD.parts.get('p0') ?? '').subarray(0, 40) },
};

for (const [name, answer] of Object.entries(BREAKS)) {
  test(`${name} shows a message and a retry that works, never "no results"`, async ({ page }) => {
    await serveIndex(page, OLD);
    const parts = '**/search-index/*/*.bin';
    await page.route(parts, (route) => route.fulfill(answer));
    await openDialog(page);
    await field(page).fill('sparse matrix');
    const dialog = page.getByRole('dialog');
    await expect(status(page)).toHaveText('The search did not load.');
    await expect(dialog).not.toContainText('No moment');
    await page.unroute(parts);
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await expect(hits(page).first()).toContainText('a sparse matrix');
  });
}

test('a site published again can still be searched, although its old parts are gone', async ({ page }) => {
  await serveIndex(page, OLD);
  await openDialog(page);
  await field(page).fill('kernels ');
  await expect(hits(page).first()).toBeVisible();
  await page.unrouteAll();
  await serveIndex(page, NEW);
  await page.route(`**/search-index/${OLD.manifest.folder}/*`, (route) => route.fulfill({ status: 404 }));
  await field(page).fill('sparse matrix ');
  await expect(hits(page).first()).toContainText('in the new garden');
});
