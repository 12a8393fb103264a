import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVideoClock } from '@/components/player/engine/video-clock';
import type { EngineEvent } from '@/lib/player/player-event';

const begin = () => {
  const reports: EngineEvent[] = [];
  return { reports, clock: createVideoClock((event) => reports.push(event)) };
};
const last = (reports: readonly EngineEvent[]) => reports[reports.length - 1];

describe('the clock of a video', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('advances between the video’s reports, at its rate', () => {
    const { reports, clock } = begin();
    clock.receive(10_000);
    clock.setPlaying(true);
    clock.setRate(2);
    vi.advanceTimersByTime(300);
    expect(last(reports)).toEqual({ type: 'time', ms: 10_600 });
    clock.setPlaying(false);
    vi.advanceTimersByTime(5000);
    expect(last(reports)).toEqual({ type: 'time', ms: 10_600 });
  });

  test('waits at a sought position until the video has arrived', () => {
    const { reports, clock } = begin();
    clock.receive(10_000);
    clock.setPlaying(true);
    clock.seek(600_000);
    clock.receive(10_200);
    vi.advanceTimersByTime(400);
    expect(reports).toEqual([{ type: 'time', ms: 10_000 }]);
    clock.receive(600_400);
    expect(reports.slice(1)).toEqual([
      { type: 'seeked', ms: 600_000 },
      { type: 'time', ms: 600_400 },
    ]);
  });

  test('accepts a video that starts seconds before the position, after a while', () => {
    const { reports, clock } = begin();
    clock.seek(600_000);
    vi.advanceTimersByTime(2600);
    clock.receive(596_000);
    expect(reports).toEqual([
      { type: 'seeked', ms: 600_000 },
      { type: 'time', ms: 596_000 },
    ]);
  });
});
