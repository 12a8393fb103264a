import { expect, test } from '@playwright/test';

test('the list of topics is filtered while typing, and sorted by name', async ({ page }) => {
  await page.goto('./topics/');
  const names = page.locator('#topic-lists li:visible a > bdi');
  const total = await names.count();
  expect(total).toBeGreaterThan(20);
  const field = page.getByRole('searchbox', { name: 'Find a topic' });
  await field.fill('vl');
  await expect(names).toHaveText(['vLLM']);
  await expect(page.getByRole('status').filter({ hasText: 'topic' })).toHaveText('1 topic');
  await expect(page.getByRole('heading', { name: 'Companies' })).toBeHidden();
  await field.fill('no such topic');
  await expect(page.getByText('No topics match.')).toBeVisible();
  await field.fill('');
  await expect(names).toHaveCount(total);
  await page.getByText('A to Z').click();
  await expect(names.first()).toHaveText('arXiv');
  await page.keyboard.press('ArrowLeft');
  await expect(names.first()).toHaveText('Mojo');
});

test('an episode links a topic, the topic its moment, and the picture has its numbers as a table', async ({
  page,
}) => {
  await page.goto('./episodes/latent-space-chris-lattner/');
  await page.locator('[data-topics]').getByRole('link', { name: 'Mojo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mojo' })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('Mojo');
  await page.getByRole('link', { name: 'Topics', exact: true }).first().click();
  const row = page.getByRole('row', { name: /^DeepSeek/ });
  await expect(row.getByRole('cell').first()).toHaveText(/^2/);
  await row.getByRole('link', { name: /53:17/ }).click();
  await expect(page.locator(':target')).toContainText('DeepSeek and the realities');
});
