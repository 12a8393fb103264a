import type { AppKind } from '@/lib/core/model/app-kind';
import { decodePosition } from '@/lib/player/decode-snapshot';
import { MAX_NUDGE_MS, MAX_RATE, MIN_RATE } from '@/lib/player/player-state';

const LEFT = 'dogear.playing';
const CHOICES = 'dogear.player';

/** Storage may be blocked, full, or missing: then nothing is stored. */
function ignoreErrors<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

const read = (key: string): string | null => ignoreErrors(() => localStorage.getItem(key));

function write(key: string, value: string | null): void {
  ignoreErrors(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)));
}

const positionKey = (slug: string): string => `dogear.position.${slug}`;
/** Set once a recording was shifted: the loader then updates the links of every page. */
const NUDGED = 'dogear.nudged';
const nudgeKey = ({ kind, url }: NudgedRecording): string => `dogear.nudge.${kind}:${url}`;

/** The listener's last position in an episode, on the page's clock; null when unknown. */
export const readPosition = (slug: string): number | null => decodePosition(read(positionKey(slug)));

export const writePosition = (slug: string, ms: number | null): void =>
  write(positionKey(slug), ms === null ? null : String(Math.round(ms)));

interface NudgedRecording {
  readonly kind: AppKind;
  readonly url: string;
}

/** The listener's correction of a recording's offset; 0 by default. */
export function readNudge(recording: NudgedRecording): number {
  const ms = Number(read(nudgeKey(recording)) ?? 0);
  return Math.abs(ms) <= MAX_NUDGE_MS ? ms : 0;
}

export function writeNudge(recording: NudgedRecording, ms: number): void {
  write(nudgeKey(recording), ms === 0 ? null : String(ms));
  if (ms !== 0) write(NUDGED, '1');
}

/** The listener's settings for all recordings. */
export interface PlayerChoices {
  readonly rate: number;
  readonly volume: number;
  readonly isMuted: boolean;
  /** Whether single letters are commands. */
  readonly hasKeys: boolean;
}

/** Reads the stored settings; invalid values become the defaults. */
export function readChoices(): PlayerChoices {
  const kept = ignoreErrors((): unknown => JSON.parse(read(CHOICES) ?? '')) ?? {};
  const { rate, volume, isMuted, hasKeys }: Partial<Record<keyof PlayerChoices, unknown>> =
    typeof kept === 'object' ? kept : {};
  return {
    rate: within(rate, MIN_RATE, MAX_RATE),
    volume: within(volume, 0, 1),
    isMuted: isMuted === true,
    hasKeys: hasKeys !== false,
  };
}

const within = (value: unknown, least: number, most: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : 1;

export const writeChoices = (choices: PlayerChoices): void => write(CHOICES, JSON.stringify(choices));

/** The player snapshot of this tab's last page; see lib/player/decode-snapshot.ts. */
export const readSnapshot = (): string | null => ignoreErrors(() => sessionStorage.getItem(LEFT));

export function writeSnapshot(text: string | null): void {
  ignoreErrors(() => (text === null ? sessionStorage.removeItem(LEFT) : sessionStorage.setItem(LEFT, text)));
}
