import type { AppKind } from '@/lib/core/model/app-kind';
import { decodePosition } from '@/lib/player/decode-left';
import { FASTEST, MOST_NUDGE_MS, SLOWEST } from '@/lib/player/player-state';

const LEFT = 'dogear.playing';
const CHOICES = 'dogear.player';

/** Storage may be blocked, full, or gone: then nothing is remembered. */
function safely<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

const read = (key: string): string | null => safely(() => localStorage.getItem(key));

function write(key: string, value: string | null): void {
  safely(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)));
}

const positionKey = (slug: string): string => `dogear.position.${slug}`;
/** Somebody has nudged something: the loader then looks after the links of every page. */
const NUDGED = 'dogear.nudged';
const nudgeKey = ({ kind, url }: NudgedRecording): string => `dogear.nudge.${kind}:${url}`;

/** Where the listener was in an episode, on the page's clock; null where nothing is known. */
export const readPosition = (slug: string): number | null => decodePosition(read(positionKey(slug)));

export const writePosition = (slug: string, ms: number | null): void =>
  write(positionKey(slug), ms === null ? null : String(Math.round(ms)));

interface NudgedRecording {
  readonly kind: AppKind;
  readonly url: string;
}

/** What the listener found a recording to be off by; 0 where nobody has tried. */
export function readNudge(recording: NudgedRecording): number {
  const ms = Number(read(nudgeKey(recording)) ?? 0);
  return Math.abs(ms) <= MOST_NUDGE_MS ? ms : 0;
}

export function writeNudge(recording: NudgedRecording, ms: number): void {
  write(nudgeKey(recording), ms === 0 ? null : String(ms));
  if (ms !== 0) write(NUDGED, '1');
}

/** How somebody likes to listen, whatever it is. */
export interface PlayerChoices {
  readonly rate: number;
  readonly volume: number;
  readonly isMuted: boolean;
  /** Single letters are commands. */
  readonly hasKeys: boolean;
}

/** What is remembered and makes sense. */
export function readChoices(): PlayerChoices {
  const kept = safely((): unknown => JSON.parse(read(CHOICES) ?? '')) ?? {};
  const { rate, volume, isMuted, hasKeys }: Partial<Record<keyof PlayerChoices, unknown>> =
    typeof kept === 'object' ? kept : {};
  return {
    rate: within(rate, SLOWEST, FASTEST),
    volume: within(volume, 0, 1),
    isMuted: isMuted === true,
    hasKeys: hasKeys !== false,
  };
}

const within = (value: unknown, least: number, most: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : 1;

export const writeChoices = (choices: PlayerChoices): void => write(CHOICES, JSON.stringify(choices));

/** What the last page of this tab left; see lib/player/decode-left.ts. */
export const readLeft = (): string | null => safely(() => sessionStorage.getItem(LEFT));

export function writeLeft(text: string | null): void {
  safely(() => (text === null ? sessionStorage.removeItem(LEFT) : sessionStorage.setItem(LEFT, text)));
}
