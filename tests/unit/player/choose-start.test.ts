import { expect, test } from 'vitest';
import { decodeMomentLink } from '@/lib/core/links/moment-link';
import { chooseStart } from '@/lib/player/choose-start';
import { decodeRecordings } from '@/lib/player/decode-recordings';
import { decodePosition, decodeSnapshot, encodeSnapshot, takeSnapshot } from '@/lib/player/decode-snapshot';
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
  'the address %.20s with %s saved starts at %i and offers %s',
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

test('a snapshot is read back unchanged', () => {
  const left = { episode: RAIN, recording: 1, ms: 772_000, endMs: 801_000 };
  expect(decodeSnapshot(encodeSnapshot(left))).toEqual(left);
});

test('an ended recording restarts on the next page, a clip at its start', () => {
  const state = { ...NO_PLAYER, episode: RAIN, status: 'ended', positionMs: 600_000 } as const;
  expect(takeSnapshot(state)).toMatchObject({ ms: 0, endMs: null });
  const range = { startMs: 590_000, endMs: 600_000, isOver: true };
  expect(takeSnapshot({ ...state, range })).toMatchObject({ ms: 590_000, endMs: 600_000 });
  expect(takeSnapshot({ ...state, status: 'paused' })).toMatchObject({ ms: 600_000 });
  expect(takeSnapshot(NO_PLAYER)).toBeNull();
});

const altered = (change: object): string =>
  JSON.stringify({ episode: { ...RAIN, ...change }, recording: 0, ms: 1 });

test.each([
  ['no text', null],
  ['no JSON', '{'],
  ['another value', '[1]'],
  ['no position', JSON.stringify({ episode: RAIN, ms: 'NaN' })],
  ['an address of another host', altered({ address: '//example.org/' })],
  ['a script for an address', altered({ address: 'javascript:alert(1)' })],
  ['no recording', altered({ recordings: [{ kind: 'tape', url: 'x', offset: 0 }] })],
])('a snapshot with %s is ignored', (_name, text) => expect(decodeSnapshot(text)).toBeNull());

test.each([
  ['no JSON', 'x'],
  ['no list', '{}'],
  ['no recordings', '[null, 1, {"kind":"audio"}, {"kind":"audio","url":"x","offset":"1"}]'],
])('%s on a page is an empty list', (_name, text) => expect(decodeRecordings(text)).toEqual([]));
