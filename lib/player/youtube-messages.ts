/** What the frame of YouTube's player says; seconds, as it counts. */
export interface YoutubeReport {
  readonly isReady: boolean;
  readonly state: YoutubeState | null;
  readonly seconds: number | null;
  readonly durationSeconds: number | null;
  readonly error: number | null;
}

/** The IFrame API's own names of its states. */
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

/** Every message to a frame, and from it, is JSON text with this channel's name in it. */
const CHANNEL = { id: 1, channel: 'widget' } as const;

/** The message that asks a frame to report; it is repeated until the first answer. */
export const YOUTUBE_LISTENING = JSON.stringify({ event: 'listening', ...CHANNEL });

/**
 * Writes a command for the frame.
 * @example encodeYoutubeCommand(['seekTo', 772, true]) // '{"event":"command","func":"seekTo","args":[772,true],"id":1,"channel":"widget"}'
 */
export function encodeYoutubeCommand([func, ...args]: YoutubeCommand): string {
  return JSON.stringify({ event: 'command', func, args, ...CHANNEL });
}

type Loose = { readonly [name: string]: unknown };

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const numberOr = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

/**
 * Reads a message of the frame (YouTube's IFrame API over postMessage, which it does not document: `initialDelivery`, `infoDelivery`, `onReady`,
 * `onStateChange`, `onError`); null for whatever is none.
 * @example decodeYoutubeMessage('{"event":"onStateChange","info":1}')?.state // 'playing'
 */
export function decodeYoutubeMessage(data: unknown): YoutubeReport | null {
  const message = parsed(data);
  if (!isLoose(message)) return null;
  const { event, info } = message;
  const nothing: YoutubeReport = {
    isReady: false,
    state: null,
    seconds: null,
    durationSeconds: null,
    error: null,
  };
  switch (event) {
    case 'onReady':
      return { ...nothing, isReady: true };
    case 'onStateChange':
      return { ...nothing, state: STATES.get(info) ?? null };
    case 'onError':
      return { ...nothing, error: numberOr(info) ?? 0 };
    case 'initialDelivery':
    case 'infoDelivery':
      return isLoose(info)
        ? {
            ...nothing,
            state: STATES.get(info['playerState']) ?? null,
            seconds: numberOr(info['currentTime']),
            durationSeconds: numberOr(info['duration']),
          }
        : nothing;
    default:
      return null;
  }
}

function parsed(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}
