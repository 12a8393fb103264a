import { describe, expect, test } from 'vitest';
import type { PlayerCommand, PlayerEvent } from '@/lib/player/player-event';
import { NO_PLAYER, type PlayerState, rateOf } from '@/lib/player/player-state';
import { reducePlayer } from '@/lib/player/reduce-player';
import { RAIN } from './made-up-episode';

interface Run {
  readonly state: PlayerState;
  /** Of the last event. */
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

describe('an arrival', () => {
  test('cues and does not play', () => {
    const { state, commands } = run(cue(60_000));
    expect([state.status, state.positionMs]).toEqual(['cued', 60_000]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume']);
  });

  test('seeks when the recording is known, and not before', () => {
    expect(run(cue(60_000), PLAY).commands).toEqual([{ type: 'play' }]);
    expect(run(cue(60_000), PLAY, METADATA).commands).toEqual([{ type: 'seek', ms: 60_000 }]);
  });

  test('does not show where the engine stands while it seeks', () =>
    expect(run(cue(60_000), PLAY, METADATA, PLAYING, at(300)).state.positionMs).toBe(60_000));

  test('behind the end says so instead of playing something else', () => {
    const { state } = run(cue(700_000), METADATA);
    expect([state.status, state.trouble]).toEqual(['failed', 'beyond']);
  });
});

describe('a server that sends files from their beginning only', () => {
  const failed: PlayerEvent = { type: 'failed', reason: 'unseekable' };

  test('is told, and nothing is played from the beginning instead', () => {
    const { state, commands } = run(cue(60_000), PLAY, METADATA, failed);
    expect([state.status, state.trouble]).toEqual(['failed', 'unseekable']);
    expect(commands).toEqual([{ type: 'pause' }]);
  });

  test('is told where the engine lands elsewhere, too', () =>
    expect(run(cue(60_000), METADATA, seeked(0)).state.trouble).toBe('unseekable'));

  test('plays from the beginning when that is chosen', () => {
    const { state, commands } = run(cue(60_000), METADATA, failed, { type: 'from-start' });
    expect([state.status, state.positionMs, state.wantedMs]).toEqual(['starting', 0, null]);
    expect(commands).toEqual([{ type: 'play' }]);
  });

  test('goes on with what is heard when it cannot move', () => {
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

  test('is never what the listener comes back to', () =>
    expect(run(...preview, at(61_000), { type: 'leave' }).commands).toEqual([]));

  test('goes on behind its end, and is then listening like any other', () => {
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

  test('is left by going elsewhere', () =>
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

describe('another clock', () => {
  test('another recording goes on with the same words', () => {
    const { state, commands } = run(...HEARD_AT_A_MINUTE, { type: 'recording', index: 1, nudgeMs: 0 });
    expect([state.status, state.wantedMs, state.isReady]).toEqual(['starting', 60_100, false]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume', 'play']);
  });

  test('a nudge leaves the sound alone while it plays, and the words move', () => {
    const { state, commands } = run(...HEARD_AT_A_MINUTE, { type: 'nudge', byMs: 5_000 });
    expect([state.positionMs, state.nudgeMs]).toEqual([55_100, 5_000]);
    expect(commands).toEqual([{ type: 'remember-nudge' }]);
  });

  test('a nudge leaves the words alone while nothing plays, and the sound moves', () => {
    const { state, commands } = run(cue(60_000), METADATA, seeked(60_000), { type: 'nudge', byMs: -1_000 });
    expect([state.positionMs, state.nudgeMs]).toEqual([60_000, -1_000]);
    expect(commands).toEqual([{ type: 'remember-nudge' }, { type: 'seek', ms: 60_000 }]);
  });

  test('a louder sound leaves alone what another tab has found a recording to be off by', () =>
    expect(run(...HEARD_AT_A_MINUTE, { type: 'volume', volume: 0.5 }).commands).toEqual([
      { type: 'volume', volume: 0.5 },
      { type: 'remember' },
    ]));

  test('a film goes as fast as its player can, and sound as fast as was chosen again', () => {
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

  test('a recording that begins later has no words before its beginning', () =>
    expect(run(cue(1_000, { recording: 2 })).state.positionMs).toBe(30_000));
});

describe('trouble', () => {
  test('a refused start waits for a press on Play', () => {
    const { state } = run(cue(60_000), METADATA, PLAY, { type: 'failed', reason: 'refused' });
    expect([state.status, state.trouble]).toEqual(['cued', 'refused']);
  });

  test('trying again loads again and goes where it was', () => {
    const { state, commands } = run(
      cue(60_000),
      PLAY,
      { type: 'failed', reason: 'missing' },
      { type: 'retry' },
    );
    expect([state.status, state.wantedMs, state.trouble]).toEqual(['starting', 60_000, null]);
    expect(commands.map(({ type }) => type)).toEqual(['load', 'rate', 'volume', 'play']);
  });

  test('a server that says nothing is told of, until it plays, is paused, or the connection is what is missing', () => {
    const slow: PlayerEvent = { type: 'failed', reason: 'slow' };
    const waiting = [cue(60_000), PLAY] as const;
    expect(run(...waiting, slow).state).toMatchObject({ status: 'starting', trouble: 'slow' });
    expect(run(...waiting, slow, METADATA, seeked(60_000), PLAYING).state.trouble).toBeNull();
    expect(run(...waiting, slow, { type: 'pause' }).state.trouble).toBeNull();
    expect(run(cue(60_000), slow).state.trouble).toBeNull();
    expect(run(...waiting, { type: 'offline' }, slow).state.trouble).toBeNull();
  });

  test('a connection that comes back cues what was lost, and does not play by itself', () => {
    const { state } = run(...HEARD_AT_A_MINUTE, { type: 'failed', reason: 'offline' }, { type: 'online' });
    expect([state.status, state.wantedMs, state.trouble]).toEqual(['cued', 60_100, null]);
  });

  test.each([
    ['the file', 600_000],
    ['its author', 300_100],
  ])('a recording that ends long before %s said is short', (_who, durationMs) => {
    const { state } = run(cue(300_000), { type: 'metadata', durationMs }, seeked(300_000), PLAY, PLAYING, {
      type: 'ended',
    });
    expect([state.status, state.trouble]).toEqual(['ended', 'short']);
  });

  test('a recording that is heard to its end is forgotten', () =>
    expect(
      run(cue(599_000), METADATA, seeked(599_000), PLAY, PLAYING, at(600_000), { type: 'ended' }).commands,
    ).toEqual([{ type: 'save', slug: 'rain', ms: null }]));
});

describe('what is kept', () => {
  test('nothing before it is heard', () =>
    expect(run(cue(60_000), METADATA, { type: 'leave' }).commands).toEqual([]));

  test('the place of last time, which is offered still when the address’s time sounds', () =>
    expect(run(cue(0, { resumeMs: 300_000 }), METADATA, PLAY, PLAYING, at(900)).state).toMatchObject({
      resumeMs: 300_000,
      cuedMs: 0,
    }));

  test('the position when the page goes', () =>
    expect(run(...HEARD_AT_A_MINUTE, { type: 'leave' }).commands).toEqual([
      { type: 'save', slug: 'rain', ms: 60_100 },
    ]));

  test('speed and volume when an episode is left for another', () => {
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
