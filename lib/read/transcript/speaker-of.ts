import { oneLine } from '@/lib/read/timed-text/plain-text';

/** Reads a speaker's name from JSON; null for a missing or an empty one. */
export function speakerOf(name: string | number | null | undefined): string | null {
  return oneLine(String(name ?? '')) || null;
}
