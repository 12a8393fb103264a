import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { field, openDialog, status } from './search-dialog';

/** A larger collection, one JSON array of strings, if it exists. */
const MORE = process.env['DOGEAR_BAD_STRINGS'] ?? '../shared/bad-input/strings/blns.json';

const OURS = [
  '',
  ' ',
  '"',
  '"""“”„«»',
  '-',
  '- -- -"',
  'speaker:',
  'speaker:"',
  '-kind:-kind:quote',
  'before:9999-99-99 after:0000',
  'topic:( kind:* show:[',
  '(?<name>a+)+$',
  '\\',
  '%00%F0%9F',
  '<img src=x onerror=alert(1)>',
  '__proto__ constructor toString hasOwnProperty',
  '\u0000\u0007\u001b\u200b\u202e\ufeff\ufffd',
  '\ud800 \udfff',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Ω̶̨̛͔̣͓ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  '東京タワー 한국어 שלום مرحبا',
  'ﷺ ﬃ ㎏ ⅷ',
  '1e309 NaN -0 0x10 99:99:99',
  'a'.repeat(5000),
  '-a '.repeat(400),
  '"a b" '.repeat(200),
];

function collectStrings(): readonly string[] {
  if (!existsSync(MORE)) return OURS;
  const more: unknown = JSON.parse(readFileSync(MORE, 'utf8'));
  return [...OURS, ...(Array.isArray(more) ? more.filter((entry) => typeof entry === 'string') : [])];
}

/** Enters a text at once and waits for the answer; returns the status of the search. */
const ask = (page: Page, text: string): Promise<string> =>
  page.evaluate(async (query) => {
    const dialog = document.querySelector('dialog');
    const input = dialog?.querySelector('input');
    if (dialog == null || input == null) return 'the dialog is gone';
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    do await new Promise((done) => setTimeout(done, 4));
    while (dialog.querySelector('[aria-busy="true"]') !== null);
    return dialog.querySelector('[role=status]')?.textContent ?? '';
  }, text);

test('no typed string breaks the search', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  let pages = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('dialog', (dialog) => faults.push(`a dialog: ${dialog.message()}`));
  page.on('load', () => {
    pages += 1;
  });
  await openDialog(page);
  const strings = collectStrings();
  test.info().annotations.push({ type: 'strings', description: String(strings.length) });
  for (const text of strings) {
    expect(await ask(page, text), text.slice(0, 80)).toMatch(
      /^$|^No moments found\.$|^(?:\w+ .*; )?\d+ moments? in \d+ episodes?/,
    );
    expect(faults, text.slice(0, 80)).toEqual([]);
  }
  await field(page).fill('mojo');
  await expect(status(page), 'the search still works').toHaveText(/^Topic Mojo; \d+ moments in 1 episode$/);
  expect(pages).toBe(1);
});
