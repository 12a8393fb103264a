import { decodeRecordings } from './decode-recordings';
import type { PlayerEpisode, PlayerMark } from './player-episode';
import { LONGEST_MS, type PlayerState } from './player-state';

/** What an open player leaves for the next page: where it was, and all it needs to be there again. */
export interface LeftPlayer {
  readonly episode: PlayerEpisode;
  readonly recording: number;
  /** Milliseconds on the page's clock. */
  readonly ms: number;
  /** Where its clip ends; null without one. */
  readonly endMs: number | null;
}

type Loose = { readonly [name: string]: unknown };

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOr = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/**
 * Reads the place where a listener was last time, whole milliseconds as text; null for anything else.
 * @example decodePosition('772000') // 772_000
 */
export function decodePosition(text: string | null): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Number(text) <= LONGEST_MS ? Number(text) : null;
}

/** What an open player leaves; null where none is open. What was heard to its end begins again, a clip with its first word. */
export function leftBy({ episode, recording, positionMs, range, status }: PlayerState): LeftPlayer | null {
  if (episode === null) return null;
  const ms = status === 'ended' ? (range?.startMs ?? 0) : positionMs;
  return { episode, recording, ms, endMs: range?.endMs ?? null };
}

/** Writes what the next page needs; decodeLeft is its inverse. */
export const encodeLeft = (left: LeftPlayer): string => JSON.stringify(left);

/** Reads what the last page left; null for garbage, whatever it holds. */
export function decodeLeft(text: string | null): LeftPlayer | null {
  const value = parsed(text ?? '');
  if (!isLoose(value) || !isLoose(value['episode'])) return null;
  const ms = numberOr(value['ms']);
  const episode = episodeOf(value['episode']);
  if (ms === null || episode === null) return null;
  return { episode, recording: numberOr(value['recording']) ?? 0, ms, endMs: numberOr(value['endMs']) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function episodeOf(facts: Loose): PlayerEpisode | null {
  const [slug, address, title] = [textOr(facts['slug']), textOr(facts['address']), textOr(facts['title'])];
  const recordings = decodeRecordings(JSON.stringify(facts['recordings']) ?? '');
  // An address of the site: what was left is never a way to somewhere else.
  const isOwn = address !== null && /^\/(?!\/)/.test(address);
  if (slug === null || title === null || !isOwn || recordings.length === 0) return null;
  const direction = facts['direction'];
  return {
    slug,
    address,
    title,
    show: textOr(facts['show']),
    lengthMs: numberOr(facts['lengthMs']),
    language: textOr(facts['language']),
    direction: direction === 'ltr' || direction === 'rtl' ? direction : null,
    recordings,
    segments: marksOf(facts['segments']),
    quotes: marksOf(facts['quotes']),
  };
}

function marksOf(value: unknown): PlayerMark[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isLoose).flatMap(({ id, startMs, label, speaker }) => {
    const start = numberOr(startMs);
    if (typeof id !== 'string' || typeof label !== 'string' || start === null) return [];
    return [{ id, startMs: start, label, ...(typeof speaker === 'string' ? { speaker } : {}) }];
  });
}
