import type { PlayerRecording } from './player-episode';

function isRecording(value: unknown): value is PlayerRecording {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, url, offset }: Partial<Record<keyof PlayerRecording, unknown>> = value;
  return (kind === 'audio' || kind === 'youtube') && typeof url === 'string' && Number.isFinite(offset);
}

/** Decodes a page's recordings (JSON); invalid entries are left out, and invalid JSON is an empty list. */
export function decodeRecordings(text: string): PlayerRecording[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isRecording) : [];
  } catch {
    return [];
  }
}
