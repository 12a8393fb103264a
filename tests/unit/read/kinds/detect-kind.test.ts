import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { CASES, inputOf, listCases } from '@/tests/unit/read/summary/read-summary-case';

const NOTES = `A long talk about rivers, the animals in them and the people who draw them, in two parts.

0:00 Intro
12:30 Maps
20:00 Outro

Find the map on our site, and write to us when you have seen an otter; we read every letter that comes.`;

const OUTLINE = `# The Otter Hour: Rivers

### 1:05 Why otters hurry

- They are late, and they know it: the river does not wait.
- Nobody has told them that the bridge is closed in winter.

### 12:30 Maps

- A map is a promise about a place that has moved on since it was drawn.`;

test.each([
  ['\uFEFFWEBVTT\n\n', 'transcript'],
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nHi', 'transcript'],
  ['WEBVTTish talk', 'summary'],
  ['1\n00:00:01,000 --> 00:00:02,000\nHi', 'transcript'],
  ['00:00:01.000 --> 00:00:02.000\nHi', 'transcript'],
  ['{"segments": []}', 'transcript'],
  ['{"chapters": []}', 'chapters'],
  ['{"a": 1}', null],
  ['{"segments": [', null],
  ['[12:52] not JSON', 'summary'],
  ['[Otters](https://example.org) are late', 'summary'],
  ['<?xml version="1.0"?><rss/>', null],
  ['<psc:chapters><psc:chapter start="0" title="a"/></psc:chapters>', 'chapters'],
  ['<chapters xmlns="http://podlove.org/simple-chapters"/>', 'chapters'],
  ['<!doctype html><p>Notes</p>', 'summary'],
  ['<?xml version="1.0"?><html><p>Notes</p></html>', 'summary'],
  ['---\nlanguage: en\n---\n0:00 Otters\n1:00 Maps\n', 'summary'],
  ['<p>A summary in a tag</p>', 'summary'],
  ['', 'summary'],
  [NOTES, 'summary'],
  [OUTLINE, 'summary'],
  ['Key Takeaways\n0:00 Otters\n1:00 Maps\n', 'chapters'],
])('%j is detected as a %s', (text, kind) => expect(detectKind(text).kind).toBe(kind));

describe('every summary case is detected as a summary', () => {
  const cases = listCases().filter((name) => inputOf(name) !== null);
  test.each(cases)(`${CASES}/%s`, (name) => expect(detectKind(inputOf(name) ?? '').kind).toBe('summary'));
});

test('the seed is a summary without its front matter, too', () => {
  const seed = readFileSync('content/episodes/latent-space-chris-lattner/summary.md', 'utf8');
  expect(detectKind(seed.replace(/^---[\s\S]*?\n---\n/, '')).kind).toBe('summary');
});
