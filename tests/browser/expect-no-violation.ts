import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All rules that axe has on by default, and the WCAG 2.2 rule that it has off. */
const audit = (page: Page) =>
  new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();

/** Audits the page in light mode, and its colours in dark mode, where nothing else differs. */
export async function expectNoViolation(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await audit(page);
  expect(light.violations.map(describeViolation), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  expect(dark.violations.map(describeViolation), 'dark').toEqual([]);
}

const describeViolation = ({ id, nodes }: { id: string; nodes: { html: string }[] }): string =>
  `${id}: ${nodes.map((node) => node.html).join(' ')}`;
