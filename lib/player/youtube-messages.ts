/** A message from YouTube's player frame; times in seconds. */
export interface YoutubeReport {
  readonly isReady: boolean;
  readonly state: YoutubeState | null;
  readonly seconds: number | null;
  readonly durationSeconds: number | null;
  readonly error: number | null;
}

/** The states as named by the IFrame API. */
export type YoutubeState = 'unstarted' | 'ended' | 'playing' | 'paused' | 'buffering' | 'cued';

const STATES: ReadonlyMap<unknown, YoutubeState> = new Map([
  [-1, 'unstarted'],
  [0, 'ended'],
  [1, 'playing'],
  [2, 'paused'],
  [3, 'buffering'],
  [5, 'cued'],
]);

/** The commands of YouTube's IFrame API that the player uses. */
export type YoutubeCommand =
  | readonly ['playVideo' | 'pauseVideo']
  | readonly ['seekTo', number, true]
  | readonly ['setPlaybackRate' | 'setVolume', number]
  | readonly ['addEventListener', 'onError' | 'onStateChange'];

/** Every message to and from a frame is JSON text with this channel. */
const CHANNEL = { id: 1, channel: 'widget' } as const;

/** The message that asks a frame to report; it is repeated until the first answer. */
export const YOUTUBE_LISTENING = JSON.stringify({ event: 'listening', ...CHANNEL });

/**
 * Encodes a command for the frame.
 * @example encodeYoutubeCommand(['seekTo', 772, true]) // '{"event":"command","func":"seekTo","args":[772,true],"id":1,"channel":"widget"}'
 */
export function encodeYoutubeCommand([func, ...args]: YoutubeCommand): string {
  return JSON.stringify({ event: 'command', func, args, ...CHANNEL });
}

type JsonObject = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

/**
 * Decodes a message of the frame (YouTube's IFrame API over postMessage, which is undocumented: `initialDelivery`, `infoDelivery`, `onReady`,
 * `onStateChange`, `onError`); null for any other data.
 * @example decodeYoutubeMessage('{"event":"onStateChange","info":1}')?.state // 'playing'
 */
export function decodeYoutubeMessage(data: unknown): YoutubeReport | null {
  const message = tryParse(data);
  if (!isObject(message)) return null;
  const { event, info } = message;
  const empty: YoutubeReport = {
    isReady: false,
    state: null,
    seconds: null,
    durationSeconds: null,
    error: null,
  };
  switch (event) {
    case 'onReady':
      return { ...empty, isReady: true };
    case 'onStateChange':
      return { ...empty, state: STATES.get(info) ?? null };
    case 'onError':
      return { ...empty, error: numberOrNull(info) ?? 0 };
    case 'initialDelivery':
    case 'infoDelivery':
      return isObject(info)
        ? {
            ...empty,
            state: STATES.get(info['playerState']) ?? null,
            // Some reports have the time in progressState only.
            seconds: numberOrNull(info['currentTime'] ?? Object(info['progressState']).current),
            durationSeconds: numberOrNull(info['duration']),
          }
        : empty;
    default:
      return null;
  }
}

function tryParse(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}
