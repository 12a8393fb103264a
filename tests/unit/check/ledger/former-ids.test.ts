import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { listAnchors } from '@/lib/check/ledger/list-anchors';
import { listFormerIds } from '@/lib/check/ledger/list-former-ids';
import { resolveId } from '@/lib/check/ledger/resolve-id';
import { updateLedger } from '@/lib/check/ledger/update-ledger';
import { deriveContentId } from '@/lib/core/ids/content-id';
import type { Anchor, PresentAnchors } from '@/lib/core/model/ledger';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const SEED = 'latent-space-chris-lattner';
const text = readFileSync(`content/episodes/${SEED}/summary.md`, 'utf8');

test('an id can be recreated from its record, so that nothing else affects it', () => {
  const { summary, frontMatter } = parseSummary(text, { episode: SEED });
  if (summary === null) throw new Error('test: the seed could not be parsed');
  const episode = { slug: SEED, file: '', frontMatter, summary, passages: [], chapters: [] };
  const anchors = listAnchors(episode).filter(({ kind }) => kind !== 'section');
  expect(anchors.length).toBeGreaterThan(50);
  for (const { id, kind, text: words, speaker } of anchors)
    expect(deriveContentId({ episode: SEED, kind, words, speaker })).toBe(id.replace(/-\d+$/, ''));
});

const anchor = (id: string, rest: Partial<Anchor> = {}): Anchor => ({
  id,
  kind: 'quote',
  speaker: null,
  startMs: null,
  text: `${id} says something that nobody else has said before`,
  ...rest,
});
const episode = (slug: string, anchors: readonly Anchor[], held: readonly string[] = []): PresentAnchors => ({
  episodes: new Map([[slug, anchors]]),
  held: new Set(held),
});
const NO_EPISODES: PresentAnchors = { episodes: new Map(), held: new Set() };

describe('an id without its words', () => {
  const otters = anchor('otters', { startMs: 90_000, text: 'otters stole the gauge before noon on monday' });
  const early = anchor('early', { startMs: 60_000, text: 'in the beginning there was only a jam jar' });
  const late = anchor('late', { startMs: 120_000, kind: 'timeline', text: 'afterwards everybody measured' });
  const ledger = updateLedger(EMPTY_LEDGER, episode('rain', [early, otters, late]));

  test('opens the last moment that starts by its time', () => {
    const now = episode('rain', [early, late]);
    const former = listFormerIds(updateLedger(ledger, now), now);
    expect([...former]).toEqual([['early', [{ id: 'otters', gone: true }]]]);
  });

  test('opens the first moment if none starts by its time', () => {
    const later = anchor('later', { startMs: 180_000 });
    const now = episode('rain', [later, late]);
    const former = listFormerIds(updateLedger(ledger, now), now);
    expect(former.get('late')?.map(({ id }) => id)).toEqual(['early', 'otters']);
  });

  test('has no target if no moment has a time', () => {
    const now = episode('rain', [anchor('timeless')]);
    expect(listFormerIds(updateLedger(ledger, now), now).size).toBe(0);
  });

  test('is restored when its words return', () => {
    const without = updateLedger(ledger, episode('rain', [early, late]));
    const back = anchor('back', { text: 'otters stole the gauge before noon on tuesday' });
    const again = updateLedger(without, episode('rain', [early, back, late]));
    expect(resolveId(again, 'otters')?.id).toBe('back');
  });

  test('has no target, which is reported, if its episode is gone', () => {
    const now = updateLedger(ledger, NO_EPISODES);
    expect(resolveId(now, 'otters')).toEqual({ id: null, episode: 'rain', startMs: 90_000 });
  });
});

describe('an episode that is a draft or cannot be read', () => {
  const ledger = updateLedger(EMPTY_LEDGER, episode('rain', [anchor('one')]));

  test('keeps its links', () => {
    expect(updateLedger(ledger, { ...NO_EPISODES, held: new Set(['rain']) })).toEqual(ledger);
  });

  test('is not taken for renamed, even if its words are elsewhere', () => {
    const twin = episode('fog', [anchor('two', { text: anchor('one').text })], ['rain']);
    expect(updateLedger(ledger, twin).moved.size).toBe(0);
  });
});

describe('an episode that is renamed', () => {
  const was = anchor('one');
  const named = (slug: string, id: string): PresentAnchors => episode(slug, [anchor(id, { text: was.text })]);
  const first = updateLedger(EMPTY_LEDGER, episode('rain', [was]));
  const second = updateLedger(first, named('drizzle', 'two'));

  test('is followed through two renames', () => {
    const third = updateLedger(second, named('downpour', 'three'));
    expect([...third.moved].sort()).toEqual([
      ['drizzle', 'downpour'],
      ['rain', 'downpour'],
    ]);
    expect(resolveId(third, 'one')).toMatchObject({ id: 'three', episode: 'downpour' });
  });

  test('renamed back is the same as before', () => {
    const back = updateLedger(second, episode('rain', [was]));
    expect([...back.moved]).toEqual([['drizzle', 'rain']]);
    expect(resolveId(back, 'one')?.id).toBe('one');
    expect(resolveId(back, 'two')?.id).toBe('one');
  });

  test('is not taken for another that shares its headings', () => {
    const heading = anchor('head', { kind: 'section', text: 'Episode Overview' });
    const both = updateLedger(EMPTY_LEDGER, episode('rain', [was, heading]));
    const other = [
      { ...heading, id: 'head-of-fog' },
      anchor('fog', { text: 'fog is rain that has not made up its mind' }),
    ];
    expect(updateLedger(both, episode('fog', other)).moved.size).toBe(0);
  });
});

describe('the best match wins', () => {
  const was = anchor('was', { text: 'the roof gave up long before the otters did that spring' });
  const ledger = updateLedger(EMPTY_LEDGER, episode('rain', [was]));
  const resolveTo = (...anchors: Anchor[]): string | null | undefined =>
    resolveId(updateLedger(ledger, episode('rain', anchors)), 'was')?.id;

  test.each([
    [
      'its own words over a longer text that holds them by chance',
      anchor('own', { text: 'the roof gave up well before the otters did that spring' }),
      anchor('long', {
        kind: 'point',
        text: `${'the otters did that roof before long and gave it up in spring '.repeat(4)} and more of the kind`,
      }),
    ],
    [
      'the same kind over another with the same words',
      anchor('own', { text: 'the roof gave up long before the otters did in spring' }),
      anchor('row', { kind: 'timeline', text: 'the roof gave up long before the otters did in spring' }),
    ],
    [
      'the larger part of a split',
      anchor('own', { text: 'long before the otters did that spring' }),
      anchor('small', { text: 'the roof gave up' }),
    ],
  ])('%s', (_name, own, other) => {
    expect(resolveTo(own, other)).toBe('own');
    expect(resolveTo(other, own)).toBe('own');
  });

  test.each([
    [
      'a text that shares common words only',
      anchor('x', { text: 'that the did a thing before is long known' }),
    ],
    ['a transcript that holds the words', anchor('x', { kind: 'transcript', text: was.text })],
  ])('%s does not', (_name, other) => expect(resolveTo(other)).toBeNull());
});
