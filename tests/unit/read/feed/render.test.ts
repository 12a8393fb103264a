import { expect, test } from 'vitest';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { renderChapters } from '@/lib/read/feed/render-chapters';
import { renderSummary } from '@/lib/read/feed/render-summary';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { episodeOf } from './sample-episode';

const show = { title: 'Otter Hour', language: 'en', image: null, link: null };

test('an item becomes front matter and its notes, byte for byte', () => {
  const episode = episodeOf({
    guid: 'otters-7',
    title: 'Rivers: a "history"',
    date: '2031-02-03',
    durationMs: 310_000,
    link: 'https://example.org/rivers',
    hosts: ['Ada Example'],
    recordings: ['https://example.org/rivers.mp3'],
    notes: '<p>Where the rivers meet.</p>\r\n  <p>And part.</p>',
  });
  expect(renderSummary(episode, show)).toBe(`---
show: Otter Hour
title: 'Rivers: a "history"'
date: 2031-02-03
language: en
duration: 0:05:10
hosts:
  - name: Ada Example
source:
  url: https://example.org/rivers
guid: otters-7
recordings:
  - kind: audio
    url: https://example.org/rivers.mp3
---
<p>Where the rivers meet.</p>\r\n  <p>And part.</p>
`);
});

test('an item without notes becomes an episode with only a title', () => {
  const text = renderSummary(episodeOf({ title: 'Rivers' }), show);
  const { summary, diagnostics } = parseSummary(text, { episode: 'rivers' });
  expect(summary).toMatchObject({ meta: { show: 'Otter Hour', title: 'Rivers' }, sections: [] });
  expect(diagnostics).toEqual([]);
});

test('chapters are read back unchanged', () => {
  const text = renderChapters([
    { start: '0:00', title: 'Intro' },
    { start: '00:12:30.500', title: 'Salt & "light" <3', href: 'https://example.org/?a=1&b=2' },
  ]);
  expect(importChapters(text)).toMatchObject({
    chapters: [
      { startMs: 0, title: 'Intro' },
      { startMs: 750_500, title: 'Salt & "light" <3', url: 'https://example.org/?a=1&b=2' },
    ],
    diagnostics: [],
  });
});
