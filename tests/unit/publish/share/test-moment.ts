import type { SharedMoment } from '@/lib/publish/share/shared-moment';

/** A made-up quote; a test passes what differs. */
export const testMoment = (given: Partial<SharedMoment> = {}): SharedMoment => ({
  words: 'We count every drop here.',
  kind: 'quote',
  speaker: 'Ada Example',
  show: 'Test Show',
  title: 'Rain in Foohaven',
  date: '2025-06-13',
  startMs: 772_000,
  url: 'https://example.org/pod/episodes/rain/?t=772#abc',
  byAi: true,
  ...given,
});
