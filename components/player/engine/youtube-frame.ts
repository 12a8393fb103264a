import {
  decodeYoutubeMessage,
  encodeYoutubeCommand,
  YOUTUBE_LISTENING,
  type YoutubeCommand,
  type YoutubeReport,
} from '@/lib/player/youtube-messages';

/** The host that sets no cookies until a video plays. */
const YOUTUBE_HOST = 'https://www.youtube-nocookie.com';

const ASK_INTERVAL_MS = 250;

export interface YoutubeFrame {
  readonly send: (command: YoutubeCommand) => void;
  readonly remove: () => void;
}

interface FrameChoice {
  readonly id: string;
  readonly startSeconds: number;
  readonly onReport: (report: YoutubeReport) => void;
}

/** Puts YouTube's player into the window, above the bar, and controls it by messages only: none of its scripts runs in our page. */
export function openYoutubeFrame({ id, startSeconds, onReport }: FrameChoice): YoutubeFrame {
  const frame = document.createElement('iframe');
  frame.title = 'Video';
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // Without a referrer YouTube's player refuses to play.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = addressOf(id, startSeconds);
  const box = boxAround(frame);
  let hasAnswered = false;
  const post = (text: string): void => frame.contentWindow?.postMessage(text, YOUTUBE_HOST);
  const send = (command: YoutubeCommand): void => post(encodeYoutubeCommand(command));
  const onMessage = ({ data, origin, source }: MessageEvent): void => {
    if (origin !== YOUTUBE_HOST || source !== frame.contentWindow) return;
    const report = decodeYoutubeMessage(data);
    if (report === null) return;
    if (!hasAnswered) {
      hasAnswered = true;
      clearInterval(asking);
      send(['addEventListener', 'onStateChange']);
      send(['addEventListener', 'onError']);
    }
    onReport(report);
  };
  const asking = setInterval(() => post(YOUTUBE_LISTENING), ASK_INTERVAL_MS);
  addEventListener('message', onMessage);
  document.body.append(box);
  return {
    send,
    remove: () => {
      clearInterval(asking);
      removeEventListener('message', onMessage);
      box.remove();
    },
  };
}

function addressOf(id: string, startSeconds: number): string {
  const url = new URL(`/embed/${encodeURIComponent(id)}`, YOUTUBE_HOST);
  const { origin } = location;
  const choices = { enablejsapi: '1', autoplay: '1', playsinline: '1', rel: '0', origin };
  url.search = new URLSearchParams({ ...choices, start: String(startSeconds) }).toString();
  return url.href;
}

/** The frame and the button that changes its size. */
function boxAround(frame: HTMLIFrameElement): HTMLElement {
  const box = document.createElement('section');
  box.className = 'player-video unprinted';
  box.setAttribute('aria-label', 'Video');
  box.lang = 'en';
  const size = document.createElement('button');
  size.type = 'button';
  const setSize = (isLarge: boolean): void => {
    box.toggleAttribute('data-large', isLarge);
    size.textContent = isLarge ? 'Smaller' : 'Larger';
  };
  setSize(false);
  size.addEventListener('click', () => setSize(!box.hasAttribute('data-large')));
  box.append(size, frame);
  return box;
}
