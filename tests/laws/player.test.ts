import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlayerEvent, PlayerStep, Trouble } from '@/lib/player/player-event';
import { NO_PLAYER, type PlayerState, type Reduced } from '@/lib/player/player-state';
import { boundsOf } from '@/lib/player/recording-clock';
import { reducePlayer } from '@/lib/player/reduce-player';
import { RAIN } from '@/tests/unit/player/made-up-episode';
import { RUNS } from './summary-runs';

type Reduce = (state: PlayerState, event: PlayerEvent) => Reduced;

const LENGTH = 200;
const settings = { numRuns: Math.max(200, Math.ceil(RUNS / 5)) };

/** Valid times, and invalid numbers that a browser or a frame may send. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -700_000, max: 700_000 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -0,
      0,
      1e300,
      -1e300,
      0.25,
    ),
  },
);
const troubles: Trouble[] = [
  'refused',
  'offline',
  'network',
  'missing',
  'broken',
  'unplayable',
  'unseekable',
  'beyond',
  'short',
  'slow',
];
const steps: PlayerStep[] = ['previous-segment', 'next-segment', 'previous-quote', 'next-quote'];
const bare = fc.constantFrom(
  ...(
    [
      'play',
      'pause',
      'toggle',
      'replay',
      'resume',
      'retry',
      'from-start',
      'offline',
      'online',
      'leave',
      'close',
      'playing',
      'paused',
      'waiting',
      'ended',
    ] as const
  ).map((type) => ({ type })),
);
const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  { weight: 6, arbitrary: bare },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('time', 'seeked', 'seek'),
      ms: number,
    }) as fc.Arbitrary<PlayerEvent>,
  },
  fc.record({ type: fc.constant('metadata' as const), durationMs: number }),
  fc.record({ type: fc.constant('skip' as const), byMs: number }),
  fc.record({ type: fc.constant('nudge' as const), byMs: number }),
  fc.record({ type: fc.constant('step' as const), to: fc.constantFrom(...steps) }),
  fc.record({ type: fc.constant('rate' as const), rate: number }),
  fc.record({ type: fc.constant('volume' as const), volume: number }),
  fc.record({ type: fc.constant('mute' as const), muted: fc.boolean() }),
  fc.record({ type: fc.constant('range' as const), startMs: number, endMs: number }),
  fc.record({
    type: fc.constant('recording' as const),
    index: fc.integer({ min: -1, max: 4 }),
    nudgeMs: number,
  }),
  fc.record({ type: fc.constant('failed' as const), reason: fc.constantFrom(...troubles) }),
  fc.record({
    type: fc.constant('cue' as const),
    episode: fc.constantFrom(RAIN, RAIN, { ...RAIN, segments: [], quotes: [] }, { ...RAIN, recordings: [] }),
    recording: fc.integer({ min: -1, max: 4 }),
    startMs: number,
    endMs: fc.option(number),
    resumeMs: fc.option(number),
    nudgeMs: number,
  }),
);

/** Invariants of every state. */
function expectValid(state: PlayerState): void {
  const { status, episode, positionMs, wantedMs, range, trouble } = state;
  expect(status === 'empty').toBe(episode === null);
  if (status === 'failed') expect(trouble).not.toBeNull();
  if (range?.isOver === true) expect(status).not.toBe('playing');
  expect(episode === null || episode.recordings[state.recording] !== undefined).toBe(true);
  expect(state.rate >= 0.5 && state.rate <= 3 && state.volume >= 0 && state.volume <= 1).toBe(true);
  const { fromMs, toMs } = boundsOf(state);
  for (const ms of [positionMs, wantedMs, range?.startMs, range?.endMs]) {
    if (ms == null) continue;
    expect(ms >= fromMs && ms <= toMs, `${ms} is outside of ${fromMs}-${toMs}`).toBe(true);
  }
  expect(range === null || range.endMs > range.startMs).toBe(true);
}

const staysValid = (reduce: Reduce) =>
  fc.property(fc.array(event, { minLength: LENGTH, maxLength: LENGTH, size: 'max' }), (events) => {
    let state = NO_PLAYER;
    for (const one of events) {
      const reduced = reduce(state, one);
      state = reduced.state;
      expectValid(state);
      const { fromMs, toMs } = boundsOf(state);
      for (const command of reduced.commands)
        if (command.type === 'seek') expect(command.ms >= fromMs && command.ms <= toMs).toBe(true);
    }
  });

test('after any 200 events the player is in a valid state, within its recording', () =>
  fc.assert(staysValid(reducePlayer), settings));

test.each<[string, Reduce]>([
  [
    'a position that takes any time from the engine',
    (state, one) => {
      const reduced = reducePlayer(state, one);
      const takes = one.type === 'time' && state.status === 'playing';
      return takes ? { ...reduced, state: { ...reduced.state, positionMs: one.ms } } : reduced;
    },
  ],
  [
    'a player that keeps its episode when closed',
    (state, one) => {
      const reduced = reducePlayer(state, one);
      return one.type === 'close'
        ? { ...reduced, state: { ...reduced.state, episode: state.episode } }
        : reduced;
    },
  ],
])('%s is caught', (_name, broken) =>
  expect(() => fc.assert(staysValid(broken), { ...settings, endOnFailure: true })).toThrow(),
);
