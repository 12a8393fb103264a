import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerCases, readCase } from './read-ledger-case';

const stored = (name: string, file: string): string => {
  const path = join('tests/fixtures/ledger', name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

test.each(ledgerCases)('%s', async (name) => {
  const { leads, diagnostics } = await readCase(name);
  expect(leads).toBe(stored(name, 'leads.txt'));
  expect(diagnostics).toBe(stored(name, 'diagnostics.txt'));
});
