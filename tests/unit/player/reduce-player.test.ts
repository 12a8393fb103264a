import { describe, expect, test } from 'vitest';
import type { PlayerCommand, PlayerEvent } from '@/lib/player/player-event';
import { NO_PLAYER, type PlayerState, rateOf } from '@/lib/player/player-state';
import { reducePlayer } from '@/lib/player/reduce-player';
import { RAIN } from './made-up-episode';

interface Run {
  readonly state: PlayerState;
  /** Commands of the last event. */
  readonly commands: readonly PlayerCommand[];
}

const run = (...events: readonly PlayerEvent[]): Run =>
  events.reduce<Run>((before, event) => reducePlayer(before.state, event), {
    state: NO_PLAYER,
    commands: [],
  });

const cue = (startMs: number, more: Partial<Extract<PlayerEvent, { type: 'cue' }>> = {}): PlayerEvent => ({
  type: 'cue',
  episode: RAIN,
  startMs,
  ...more,
});
const METADATA: PlayerEvent = { type: 'metadata', durationMs: 600_000 };
const PLAY: PlayerEvent = { type: 'play' };
const PLAYING: PlayerEvent = { type: 'playing' };
const at = (ms: number): PlayerEvent => ({ type: 'time', ms });
const seeked = (ms: number): PlayerEvent => ({ type: 'seeked', ms });
const HEARD_AT_A_MINUTE = [cue(60_000), METADATA, seeked(60_000), PLAY, PLAYING, at(60_100)] as const;

describe('a cue', () => {
  test('loads and does not play', () => {
    const { state, commands } = run(cue(60_000));
    expect([state.status, state.positionMs]).toEqual(['cued', 60_000]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume']);
  });

  test('seeks only when the recording is loaded', () => {
    expect(run(cue(60_000), PLAY).commands).toEqual([{ type: 'play' }]);
    expect(run(cue(60_000), PLAY, METADATA).commands).toEqual([{ type: 'seek', ms: 60_000 }]);
  });

  test('does not show the engine’s position while it seeks', () =>
    expect(run(cue(60_000), PLAY, METADATA, PLAYING, at(300)).state.positionMs).toBe(60_000));

  test('after the end fails instead of playing something else', () => {
    const { state } = run(cue(700_000), METADATA);
    expect([state.status, state.trouble]).toEqual(['failed', 'beyond']);
  });
});

describe('a server that sends files from the beginning only', () => {
  const failed: PlayerEvent = { type: 'failed', reason: 'unseekable' };

  test('is reported, and nothing is played from the beginning instead', () => {
    const { state, commands } = run(cue(60_000), PLAY, METADATA, failed);
    expect([state.status, state.trouble]).toEqual(['failed', 'unseekable']);
    expect(commands).toEqual([{ type: 'pause' }]);
  });

  test('is also reported when the engine seeks to another place', () =>
    expect(run(cue(60_000), METADATA, seeked(0)).state.trouble).toBe('unseekable'));

  test('plays from the beginning on request', () => {
    const { state, commands } = run(cue(60_000), METADATA, failed, { type: 'from-start' });
    expect([state.status, state.positionMs, state.wantedMs]).toEqual(['starting', 0, null]);
    expect(commands).toEqual([{ type: 'play' }]);
  });

  test('keeps playing when a seek fails', () => {
    const { state } = run(
      cue(0),
      METADATA,
      PLAY,
      PLAYING,
      at(900),
      { type: 'seek', ms: 60_000 },
      failed,
      at(1_100),
    );
    expect([state.status, state.trouble, state.positionMs]).toEqual(['playing', 'unseekable', 1_100]);
  });
});

describe('a range', () => {
  const preview = [cue(60_000, { endMs: 62_000 }), METADATA, seeked(60_000), PLAY, PLAYING] as const;

  test('stops at its end', () => {
    const { state, commands } = run(...preview, at(62_050));
    expect([state.status, state.range?.isOver]).toEqual(['paused', true]);
    expect(commands).toEqual([{ type: 'pause' }]);
  });

  test('is never saved as the position to resume at', () =>
    expect(run(...preview, at(61_000), { type: 'leave' }).commands).toEqual([]));

  test('continues after its end, and then like normal playback', () => {
    const { state, commands } = run(...preview, at(62_050), PLAY, PLAYING, at(68_000));
    expect([state.status, state.range]).toEqual(['playing', null]);
    expect(commands).toEqual([{ type: 'save', slug: 'rain', ms: 68_000 }]);
  });

  test('plays again from its start', () => {
    const { state, commands } = run(...preview, at(62_050), { type: 'replay' });
    expect([state.status, state.range?.isOver]).toEqual(['starting', false]);
    expect(commands).toEqual([{ type: 'seek', ms: 60_000 }, { type: 'play' }]);
  });

  test('that ends with its recording is over, too', () => {
    const { state, commands } = run(
      cue(598_000, { endMs: 600_000 }),
      METADATA,
      seeked(598_000),
      PLAY,
      PLAYING,
      { type: 'ended' },
    );
    expect([state.status, state.range?.isOver]).toEqual(['ended', true]);
    expect(commands).toEqual([]);
    expect(reducePlayer(state, { type: 'replay' }).commands).toEqual([
      { type: 'seek', ms: 598_000 },
      { type: 'play' },
    ]);
  });

  test('is left by seeking elsewhere', () =>
    expect(run(...preview, { type: 'seek', ms: 90_000 }).state.range).toBeNull());
});

describe('steps', () => {
  test.each([
    [200_000, 'next-segment', 300_000],
    [200_000, 'previous-segment', 120_000],
    [121_000, 'previous-segment', 0],
    [1_000, 'previous-segment', 0],
    [200_000, 'next-quote', 310_000],
    [200_000, 'previous-quote', 60_000],
    [311_000, 'previous-quote', 60_000],
    [400_000, 'next-quote', 400_000],
  ] as const)('from %i ms the %s is at %i', (from, to, expected) =>
    expect(run(cue(from), { type: 'step', to }).state.positionMs).toBe(expected),
  );
});

describe('a change of clock', () => {
  test('another recording continues at the same words', () => {
    const { state, commands } = run(...HEARD_AT_A_MINUTE, { type: 'recording', index: 1, nudgeMs: 0 });
    expect([state.status, state.wantedMs, state.isReady]).toEqual(['starting', 60_100, false]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume', 'play']);
  });

  test('a nudge during playback moves the page’s position, not the recording', () => {
    const { state, commands } = run(...HEARD_AT_A_MINUTE, { type: 'nudge', byMs: 5_000 });
    expect([state.positionMs, state.nudgeMs]).toEqual([55_100, 5_000]);
    expect(commands).toEqual([{ type: 'remember-nudge' }]);
  });

  test('a nudge without playback moves the recording, not the page’s position', () => {
    const { state, commands } = run(cue(60_000), METADATA, seeked(60_000), { type: 'nudge', byMs: -1_000 });
    expect([state.positionMs, state.nudgeMs]).toEqual([60_000, -1_000]);
    expect(commands).toEqual([{ type: 'remember-nudge' }, { type: 'seek', ms: 60_000 }]);
  });

  test('a change of volume does not overwrite a nudge from another tab', () =>
    expect(run(...HEARD_AT_A_MINUTE, { type: 'volume', volume: 0.5 }).commands).toEqual([
      { type: 'volume', volume: 0.5 },
      { type: 'remember' },
    ]));

  test('a video plays at its player’s maximum, and audio at the chosen rate again', () => {
    const film = {
      ...RAIN,
      recordings: [...RAIN.recordings, { kind: 'youtube', url: 'x', offset: 0 }],
    } as const;
    const index = RAIN.recordings.length;
    const chosen = run(
      cue(0, { episode: film }),
      { type: 'rate', rate: 3 },
      { type: 'recording', index, nudgeMs: 0 },
    );
    expect(chosen.commands).toContainEqual({ type: 'rate', rate: 2 });
    expect(rateOf(chosen.state)).toBe(2);
    const back = reducePlayer(chosen.state, { type: 'recording', index: 0, nudgeMs: 0 });
    expect(back.commands).toContainEqual({ type: 'rate', rate: 3 });
    expect(reducePlayer(chosen.state, { type: 'rate', rate: 2.25 }).state.rate).toBe(2);
  });

  test('a recording that begins later has no time before its start', () =>
    expect(run(cue(1_000, { recording: 2 })).state.positionMs).toBe(30_000));
});

describe('trouble', () => {
  test('a refused start waits for a click on Play', () => {
    const { state } = run(cue(60_000), METADATA, PLAY, { type: 'failed', reason: 'refused' });
    expect([state.status, state.trouble]).toEqual(['cued', 'refused']);
  });

  test('a retry loads again and seeks to the same position', () => {
    const { state, commands } = run(
      cue(60_000),
      PLAY,
      { type: 'failed', reason: 'missing' },
      { type: 'retry' },
    );
    expect([state.status, state.wantedMs, state.trouble]).toEqual(['starting', 60_000, null]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume', 'play']);
  });

  test('a silent server is reported until it plays, is paused, or the connection is lost', () => {
    const slow: PlayerEvent = { type: 'failed', reason: 'slow' };
    const waiting = [cue(60_000), PLAY] as const;
    expect(run(...waiting, slow).state).toMatchObject({ status: 'starting', trouble: 'slow' });
    expect(run(...waiting, slow, METADATA, seeked(60_000), PLAYING).state.trouble).toBeNull();
    expect(run(...waiting, slow, { type: 'pause' }).state.trouble).toBeNull();
    expect(run(cue(60_000), slow).state.trouble).toBeNull();
    expect(run(...waiting, { type: 'offline' }, slow).state.trouble).toBeNull();
  });

  test('a restored connection cues the lost recording, and does not play it', () => {
    const { state } = run(...HEARD_AT_A_MINUTE, { type: 'failed', reason: 'offline' }, { type: 'online' });
    expect([state.status, state.wantedMs, state.trouble]).toEqual(['cued', 60_100, null]);
  });

  test.each([
    ['the file', 600_000],
    ['the front matter', 300_100],
  ])('a recording that ends long before the length in %s is short', (_who, durationMs) => {
    const { state } = run(cue(300_000), { type: 'metadata', durationMs }, seeked(300_000), PLAY, PLAYING, {
      type: 'ended',
    });
    expect([state.status, state.trouble]).toEqual(['ended', 'short']);
  });

  test('the position of an ended recording is forgotten', () =>
    expect(
      run(cue(599_000), METADATA, seeked(599_000), PLAY, PLAYING, at(600_000), { type: 'ended' }).commands,
    ).toEqual([{ type: 'save', slug: 'rain', ms: null }]));
});

describe('what is saved', () => {
  test('nothing before it plays', () =>
    expect(run(cue(60_000), METADATA, { type: 'leave' }).commands).toEqual([]));

  test('the last position, which is still offered while the address’s time plays', () =>
    expect(run(cue(0, { resumeMs: 300_000 }), METADATA, PLAY, PLAYING, at(900)).state).toMatchObject({
      resumeMs: 300_000,
      cuedMs: 0,
    }));

  test('the position when the page is left', () =>
    expect(run(...HEARD_AT_A_MINUTE, { type: 'leave' }).commands).toEqual([
      { type: 'save', slug: 'rain', ms: 60_100 },
    ]));

  test('rate and volume from one episode to the next', () => {
    const { state } = run(
      cue(0),
      { type: 'rate', rate: 9 },
      { type: 'mute', muted: true },
      { type: 'close' },
      cue(0),
    );
    expect([state.rate, state.isMuted]).toEqual([3, true]);
  });
});
