import type { Page } from '@playwright/test';

/** What the stand-in does when it gets the listening message. */
export type StandIn = 'plays' | 'forbidden' | 'silent';

/**
 * A page that exchanges the messages of YouTube's player like its IFrame API; the film is four hours of a running clock, and can
 * start only at every fifth second.
 */
const page = (what: StandIn): string => `<!doctype html><title>Stand-in</title><button>Film</button><script>
const what = ${JSON.stringify(what)};
const start = Number(new URLSearchParams(location.search).get('start') ?? 0);
let state = -1, rate = 1, base = start, since = 0, host = '*', answered = 0;
const now = () => base + (state === 1 ? (performance.now() - since) / 1000 * rate : 0);
const say = (event, info) => parent.postMessage(JSON.stringify({ event, info, id: 1, channel: 'widget' }), host);
const move = (to) => { base = to; since = performance.now(); };
const change = (next) => { move(now()); state = next; say('onStateChange', next); };
window.heard = [];
addEventListener('message', ({ data, origin }) => {
  const { event, func, args = [] } = JSON.parse(data);
  window.heard.push(func ?? event);
  if (what === 'silent') return;
  if (event === 'listening' && answered++ === 0) {
    host = origin;
    if (what === 'forbidden') return say('onError', 150);
    say('initialDelivery', { playerState: state, currentTime: now(), duration: 0 });
    say('onReady', null);
    setInterval(() => say('infoDelivery', { currentTime: now(), duration: 14400 }), 200);
  }
  if (func === 'playVideo') { change(3); change(1); }
  if (func === 'pauseVideo') change(2);
  if (func === 'seekTo') move(Math.floor(args[0] / 5) * 5);
  if (func === 'setPlaybackRate') { move(now()); rate = args[0]; }
});
</script>`;

/** Replaces YouTube's player by the stand-in; returns the requested addresses. */
export async function standIn(tab: Page, what: StandIn): Promise<string[]> {
  const asked: string[] = [];
  await tab.route(/youtube/, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: page(what) });
  });
  return asked;
}
