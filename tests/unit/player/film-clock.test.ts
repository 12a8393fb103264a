import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFilmClock } from '@/components/player/engine/film-clock';
import type { EngineEvent } from '@/lib/player/player-event';

const begin = () => {
  const told: EngineEvent[] = [];
  return { told, clock: createFilmClock((event) => told.push(event)) };
};
const last = (told: readonly EngineEvent[]) => told[told.length - 1];

describe('the clock of a film', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('goes on between what the film tells, as fast as it plays', () => {
    const { told, clock } = begin();
    clock.hear(10_000);
    clock.setPlaying(true);
    clock.setRate(2);
    vi.advanceTimersByTime(300);
    expect(last(told)).toEqual({ type: 'time', ms: 10_600 });
    clock.setPlaying(false);
    vi.advanceTimersByTime(5000);
    expect(last(told)).toEqual({ type: 'time', ms: 10_600 });
  });

  test('waits at a place that was asked for until the film is there', () => {
    const { told, clock } = begin();
    clock.hear(10_000);
    clock.setPlaying(true);
    clock.seek(600_000);
    clock.hear(10_200);
    vi.advanceTimersByTime(400);
    expect(told).toEqual([{ type: 'time', ms: 10_000 }]);
    clock.hear(600_400);
    expect(told.slice(1)).toEqual([
      { type: 'seeked', ms: 600_000 },
      { type: 'time', ms: 600_400 },
    ]);
  });

  test('believes a film that begins seconds before the place, after a while', () => {
    const { told, clock } = begin();
    clock.seek(600_000);
    vi.advanceTimersByTime(2600);
    clock.hear(596_000);
    expect(told).toEqual([
      { type: 'seeked', ms: 600_000 },
      { type: 'time', ms: 596_000 },
    ]);
  });
});
