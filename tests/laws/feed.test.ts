import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { isSlug } from '@/lib/core/links/slug';
import { assignItemSlugs } from '@/lib/read/feed/assign-item-slugs';
import { parseFeed } from '@/lib/read/feed/parse-feed';
import { renderSummary } from '@/lib/read/feed/render-summary';
import { readFrontMatter } from '@/lib/read/summary/head/read-front-matter';
import { episodeOf } from '@/tests/unit/read/feed/sample-episode';
import { RUNS } from './summary-runs';

const settings = { numRuns: RUNS };
const SEED = readFileSync('tests/fixtures/feed/everything/input.xml', 'utf8');

/** The sample feed with a stretch removed, doubled, or replaced. */
const broken = fc
  .tuple(
    fc.nat(SEED.length),
    fc.nat(60),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<', '&', ']]>', '"')),
  )
  .chain(([at, length, put]) =>
    fc.constantFrom(
      SEED.slice(0, at) + SEED.slice(at + length),
      SEED.slice(0, at + length) + SEED.slice(at),
      SEED.slice(0, at) + put + SEED.slice(at + length),
    ),
  );

type Parse = typeof parseFeed;
const neverThrows = (parse: Parse) =>
  fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
    const { value, diagnostics } = parse(text);
    expect(parse(text)).toEqual({ value, diagnostics });
    if (value === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    for (const address of value?.episodes.flatMap(({ recordings }) => recordings) ?? [])
      expect(address).toMatch(/^https?:/);
  });

test('a broken feed is read or refused with a diagnostic, and never throws', () =>
  fc.assert(neverThrows(parseFeed), settings));
test('a parser that fails without a diagnostic is caught', () =>
  expect(() =>
    fc.assert(
      neverThrows(() => ({ value: null, diagnostics: [] })),
      settings,
    ),
  ).toThrow());

/** Cleaned titles and guids: one line without control characters. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
type Render = typeof renderSummary;
const readsBack = (render: Render) =>
  fc.property(line, line, fc.string({ unit: 'grapheme' }), (title, guid, notes) => {
    const show = { title: null, language: null, image: null, link: null };
    const text = render(episodeOf({ title, guid, notes }), show);
    const { value, bodyStart, diagnostics } = readFrontMatter(createSourceText(text));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ title, guid });
    expect(text.slice(bodyStart).startsWith(notes)).toBe(true);
  });

test('front matter holds any title and guid, and the notes follow unchanged', () =>
  fc.assert(readsBack(renderSummary), settings));
test('front matter without quotation marks is caught', () =>
  expect(() =>
    fc.assert(
      readsBack(({ title, guid, notes }) => `---\ntitle: ${title}\nguid: ${guid}\n---\n${notes}\n`),
      settings,
    ),
  ).toThrow());

test('each item has its own folder, named with a valid slug, and keeps it', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.option(fc.nat(3).map(String)))), (items) => {
      const episodes = items.map(([title, guid]) => episodeOf({ title, guid, date: '2031-02-03' }));
      const slugs = assignItemSlugs(episodes, [], null);
      const given = slugs.filter((slug) => slug !== null);
      expect(given.every(isSlug)).toBe(true);
      expect(new Set(given).size).toBe(items.length);
      const known = slugs.map((slug, at) => ({ slug: slug ?? '', guid: items[at]?.[1] ?? null, show: null }));
      expect(assignItemSlugs(episodes, known, null)).toEqual(slugs);
    }),
    settings,
  ));
