import { expect, test } from 'vitest';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import { chooseStart } from '@/lib/player/choose-start';
import { decodeLeft, decodePosition, encodeLeft, leftBy } from '@/lib/player/decode-left';
import { decodeRecordings } from '@/lib/player/decode-recordings';
import { NO_PLAYER } from '@/lib/player/player-state';
import { RAIN } from './made-up-episode';

test.each([
  ['?t=772', '60000', 772_000, 60_000],
  ['?t=0', '60000', 0, 60_000],
  ['?t=0', null, 0, null],
  ['?t=61', '60000', 61_000, null],
  ['', '60000', 60_000, null],
  ['', null, 0, null],
  ['', '0', 0, null],
  ['?t=NaN', '60000', 60_000, null],
  ['?t=-1', null, 0, null],
  ['?t=1e9', '-5', 0, null],
  ['?t=%25', '1e3', 0, null],
  [`?t=${'9'.repeat(10_000)}`, 'Infinity', 0, null],
  ['?t=banana', '99999999999', 0, null],
] as const)(
  'the address %.20s with %s saved begins at %i and offers %s',
  (search, saved, startMs, resumeMs) => {
    const { time } = decodeMomentLink(search, '');
    expect(chooseStart(time, decodePosition(saved))).toMatchObject({ startMs, resumeMs });
  },
);

test('a range begins at its start and ends at its end', () =>
  expect(chooseStart({ startMs: 5_000, endMs: 8_000 }, null)).toMatchObject({
    startMs: 5_000,
    endMs: 8_000,
  }));

test('what a player leaves is read back as it was', () => {
  const left = { episode: RAIN, recording: 1, ms: 772_000, endMs: 801_000 };
  expect(decodeLeft(encodeLeft(left))).toEqual(left);
});

test('what was heard to its end begins again on the next page, a clip with its first word', () => {
  const state = { ...NO_PLAYER, episode: RAIN, status: 'ended', positionMs: 600_000 } as const;
  expect(leftBy(state)).toMatchObject({ ms: 0, endMs: null });
  const range = { startMs: 590_000, endMs: 600_000, isOver: true };
  expect(leftBy({ ...state, range })).toMatchObject({ ms: 590_000, endMs: 600_000 });
  expect(leftBy({ ...state, status: 'paused' })).toMatchObject({ ms: 600_000 });
  expect(leftBy(NO_PLAYER)).toBeNull();
});

const altered = (change: object): string =>
  JSON.stringify({ episode: { ...RAIN, ...change }, recording: 0, ms: 1 });

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another value', '[1]'],
  ['no position', JSON.stringify({ episode: RAIN, ms: 'NaN' })],
  ['an address of another host', altered({ address: '//example.org/' })],
  ['a script for an address', altered({ address: 'javascript:alert(1)' })],
  ['no recording', altered({ recordings: [{ kind: 'tape', url: 'x', offset: 0 }] })],
])('%s that a player is said to have left is ignored', (_name, text) => expect(decodeLeft(text)).toBeNull());

test.each([
  ['no JSON', 'x'],
  ['no list', '{}'],
  ['no recordings', '[null, 1, {"kind":"audio"}, {"kind":"audio","url":"x","offset":"1"}]'],
])('%s on a page is nothing to play', (_name, text) => expect(decodeRecordings(text)).toEqual([]));
