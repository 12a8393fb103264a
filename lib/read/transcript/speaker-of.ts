import { oneLine } from '@/lib/read/timed-text/plain-text';

/** Reads the name of a speaker out of JSON; null for none and for an empty one. */
export function speakerOf(name: string | number | null | undefined): string | null {
  return oneLine(String(name ?? '')) || null;
}
