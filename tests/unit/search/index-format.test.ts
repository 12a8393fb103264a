import { expect, test } from 'vitest';
import { readIndex, readManifest } from '@/lib/search/document/index-format';
import { writeDocument } from '@/lib/search/document/write-document';
import { indexSchema, manifestSchema } from '@/lib/search/index/index-schema';
import { INDEX_VERSION } from '@/lib/search/index/index-version';
import { encodeParts } from '@/lib/search/parts/encode-parts';
import { sampleIndex } from './sample-index';

const prepared = sampleIndex([{ text: 'one' }]);
const index = writeDocument(prepared);
const single = {
  version: INDEX_VERSION,
  layout: 'single' as const,
  file: 'index.0123456789ab.json',
  moments: 1,
  bytes: 99,
};
const sharded = { ...encodeParts(prepared).manifest, folder: '0123456789ab', bytes: 99 };

test('the written index passes schema and reader', () => {
  const wire: unknown = JSON.parse(JSON.stringify(index));
  expect(indexSchema.parse(wire)).toEqual(index);
  expect(readIndex(wire, single)).toEqual(index);
});

test.each([
  ['one file', single],
  ['parts', sharded],
])('a manifest of %s passes schema and reader', (_, manifest) => {
  const wire: unknown = JSON.parse(JSON.stringify(manifest));
  expect(readManifest(wire)).toEqual(manifestSchema.parse(wire));
  expect(readManifest(wire)).toEqual(manifest);
});

test('another version is an error that names the version and the remedy', () => {
  const newer = { ...single, version: 9 };
  expect(() => readManifest(newer)).toThrow('search index: unknown version 9, rebuild with npm run build');
  expect(() => readIndex({ version: 9 }, single)).toThrow('unknown version 9');
});

test.each([
  ['null', null],
  ['a string', '<!doctype html>'],
  ['an empty object', {}],
  ['of an unknown layout', { ...single, layout: 'scroll' }],
  ['a file elsewhere', { ...single, file: '../../evil.json' }],
  ['a file on another host', { ...single, file: 'https://example.org/x.json' }],
  ['a folder elsewhere', { ...sharded, folder: '../../evil' }],
  ['no file', { ...single, file: undefined }],
  ['no shards', { ...sharded, shards: undefined }],
  ['no counts', { ...sharded, counts: undefined }],
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
  expect(() => readIndex(value, single)).toThrow(/rebuild with npm run build/);
});

test('an index with fewer moments than in its manifest is refused', () => {
  expect(() => readIndex(index, { moments: 2 })).toThrow('broken index file');
});
