import { decodeRecordings } from './decode-recordings';
import type { PlayerEpisode, PlayerMark } from './player-episode';
import { MAX_DURATION_MS, type PlayerState } from './player-state';

/** The state of an open player that the next page needs to restore it. */
export interface PlayerSnapshot {
  readonly episode: PlayerEpisode;
  readonly recording: number;
  /** Milliseconds on the page's clock. */
  readonly ms: number;
  /** End of its clip; null without one. */
  readonly endMs: number | null;
}

type JsonObject = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/**
 * Decodes a listener's last position, whole milliseconds as text; null for anything else.
 * @example decodePosition('772000') // 772_000
 */
export function decodePosition(text: string | null): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Number(text) <= MAX_DURATION_MS ? Number(text) : null;
}

/** Takes a snapshot of an open player; null when none is open. After the end it restarts at 0, a clip at its start. */
export function takeSnapshot({
  episode,
  recording,
  positionMs,
  range,
  status,
}: PlayerState): PlayerSnapshot | null {
  if (episode === null) return null;
  const ms = status === 'ended' ? (range?.startMs ?? 0) : positionMs;
  return { episode, recording, ms, endMs: range?.endMs ?? null };
}

/** Encodes a snapshot for the next page; the inverse of decodeSnapshot. */
export const encodeSnapshot = (left: PlayerSnapshot): string => JSON.stringify(left);

/** Decodes the snapshot of the last page; null for anything invalid. */
export function decodeSnapshot(text: string | null): PlayerSnapshot | null {
  const value = tryParse(text ?? '');
  if (!isObject(value) || !isObject(value['episode'])) return null;
  const ms = numberOrNull(value['ms']);
  const episode = episodeOf(value['episode']);
  if (ms === null || episode === null) return null;
  return {
    episode,
    recording: numberOrNull(value['recording']) ?? 0,
    ms,
    endMs: numberOrNull(value['endMs']),
  };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function episodeOf(facts: JsonObject): PlayerEpisode | null {
  const [slug, address, title] = [
    textOrNull(facts['slug']),
    textOrNull(facts['address']),
    textOrNull(facts['title']),
  ];
  const recordings = decodeRecordings(JSON.stringify(facts['recordings']) ?? '');
  // Only addresses within the site: stored data must never lead to another one.
  const isOwn = address !== null && /^\/(?!\/)/.test(address);
  if (slug === null || title === null || !isOwn || recordings.length === 0) return null;
  const direction = facts['direction'];
  return {
    slug,
    address,
    title,
    show: textOrNull(facts['show']),
    lengthMs: numberOrNull(facts['lengthMs']),
    language: textOrNull(facts['language']),
    direction: direction === 'ltr' || direction === 'rtl' ? direction : null,
    recordings,
    segments: marksOf(facts['segments']),
    quotes: marksOf(facts['quotes']),
  };
}

function marksOf(value: unknown): PlayerMark[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap(({ id, startMs, label, speaker }) => {
    const start = numberOrNull(startMs);
    if (typeof id !== 'string' || typeof label !== 'string' || start === null) return [];
    return [{ id, startMs: start, label, ...(typeof speaker === 'string' ? { speaker } : {}) }];
  });
}
