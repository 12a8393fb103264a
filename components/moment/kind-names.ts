import type { HitKind } from '@/lib/core/model/moment';

/** The name of a kind of hit, singular and plural. */
export const KIND_NAMES: Readonly<Record<HitKind, readonly [one: string, many: string]>> = {
  quote: ['Quote', 'Quotes'],
  point: ['Point', 'Points'],
  section: ['Section', 'Sections'],
  timeline: ['Timeline', 'Timeline'],
  transcript: ['Transcript', 'Transcripts'],
  episode: ['Episode', 'Episodes'],
  topic: ['Topic', 'Topics'],
  person: ['Person', 'People'],
};
