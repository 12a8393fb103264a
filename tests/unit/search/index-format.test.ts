import { expect, test } from 'vitest';
import { readIndex, readManifest } from '@/lib/search/index-format';
import { indexSchema, manifestSchema } from '@/lib/search/index-schema';
import { sampleIndex } from './sample-index';

const index = sampleIndex([{ text: 'one' }]);
const manifest = { version: 1 as const, file: 'index.0123456789ab.json', moments: 1, bytes: 99 };

test('what the builder writes satisfies schema and reader alike', () => {
  const wire: unknown = JSON.parse(JSON.stringify(index));
  expect(indexSchema.parse(wire)).toEqual(index);
  expect(readIndex(wire, manifest)).toEqual(index);
  expect(readManifest(manifest)).toEqual(manifestSchema.parse(manifest));
});

test('another version names itself and the remedy', () => {
  const newer = { ...manifest, version: 3 };
  expect(() => readManifest(newer)).toThrow('search index: unknown version 3, rebuild with npm run build');
  expect(() => readIndex({ version: 3 }, manifest)).toThrow('unknown version 3');
});

test.each([
  ['null', null],
  ['a string', '<!doctype html>'],
  ['an empty object', {}],
  ['a file elsewhere', { ...manifest, file: '../../evil.json' }],
  ['a file on another host', { ...manifest, file: 'https://example.org/x.json' }],
  ['no file', { ...manifest, file: undefined }],
])('a manifest that is %s is refused by schema and reader', (_, value) => {
  expect(manifestSchema.safeParse(value).success).toBe(false);
  expect(() => readManifest(value)).toThrow(/rebuild with npm run build/);
});

test.each([
  ['an array', []],
  ['no moments', { ...index, moments: undefined }],
  ['terms of another type', { ...index, terms: [] }],
])('an index that is %s is refused by schema and reader', (_, value) => {
  expect(indexSchema.safeParse(value).success).toBe(false);
  expect(() => readIndex(value, manifest)).toThrow(/rebuild with npm run build/);
});

test('an index with fewer moments than its manifest says is refused', () => {
  expect(() => readIndex(index, { moments: 2 })).toThrow('broken index file');
});
