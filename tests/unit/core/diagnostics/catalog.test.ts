import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG } from '@/lib/core/diagnostics/catalog';

const reports = readdirSync('tests/fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('diagnostics.txt') && existsSync(join('tests/fixtures', file)))
  .map((file) => readFileSync(join('tests/fixtures', file), 'utf8'))
  .join('');

test('every diagnostic code has a case that triggers it', () => {
  expect(Object.keys(CATALOG).filter((code) => !reports.includes(` ${code}: `))).toEqual([]);
});

test('every diagnostic code has a paragraph in the guide', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(Object.keys(CATALOG).filter((code) => !guide.includes(`**${code}**`))).toEqual([]);
});
