import type { PlayerEpisode } from '@/lib/player/player-episode';

/** Ten invented minutes, in three segments, with a video that begins 12 seconds later. */
export const RAIN: PlayerEpisode = {
  slug: 'rain',
  address: '/pod/episodes/rain/',
  title: 'Rain',
  show: 'Test Show',
  lengthMs: 600_000,
  language: 'en',
  direction: null,
  recordings: [
    { kind: 'audio', url: '/pod/media/rain.wav', offset: 0 },
    { kind: 'youtube', url: 'https://www.youtube.com/watch?v=AbCdEfGhIj0', offset: 12_000 },
    { kind: 'audio', url: 'https://cdn.example.org/rain.mp3', offset: -30_000 },
  ],
  segments: [
    { id: 's1', startMs: 0, label: 'Hello' },
    { id: 's2', startMs: 120_000, label: 'The roof' },
    { id: 's3', startMs: 300_000, label: 'The otters' },
  ],
  quotes: [
    { id: 'q1', startMs: 60_000, label: 'It rains.', speaker: 'Ada Quill' },
    { id: 'q2', startMs: 310_000, label: 'Otters, everywhere.', speaker: 'Bo Reed' },
    { id: 'q3', startMs: 310_000, label: 'Twice.' },
  ],
};
