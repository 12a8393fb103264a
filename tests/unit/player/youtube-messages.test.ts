import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeYoutubeMessage, encodeYoutubeCommand } from '@/lib/player/youtube-messages';

describe('messages of YouTube’s player', () => {
  test.each([
    ['{"event":"onReady","info":null}', { isReady: true }],
    ['{"event":"onStateChange","info":1,"id":1}', { state: 'playing' }],
    ['{"event":"onStateChange","info":-1}', { state: 'unstarted' }],
    ['{"event":"onError","info":150}', { error: 150 }],
    [
      '{"event":"infoDelivery","info":{"currentTime":12.5,"duration":60,"playerState":2}}',
      { seconds: 12.5, durationSeconds: 60, state: 'paused' },
    ],
    ['{"event":"initialDelivery","info":{"currentTime":-1,"duration":"60"}}', {}],
    ['{"event":"infoDelivery","info":{"progressState":{"current":8.25,"loaded":20}}}', { seconds: 8.25 }],
    ['{"event":"infoDelivery","info":{"progressState":null}}', {}],
    ['{"event":"infoDelivery","info":null}', {}],
  ])('%s is decoded', (text, said) => {
    const empty = { isReady: false, state: null, seconds: null, durationSeconds: null, error: null };
    expect(decodeYoutubeMessage(text)).toEqual({ ...empty, ...said });
  });

  test('any other data is null', () => {
    for (const data of ['', 'null', '[]', '{"event":"apiInfoDelivery"}', 7, null, { event: 'onReady' }])
      expect(decodeYoutubeMessage(data)).toBeNull();
    fc.assert(fc.property(fc.anything(), (data) => decodeYoutubeMessage(data) === null));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        decodeYoutubeMessage(JSON.stringify(value));
        const said = decodeYoutubeMessage(JSON.stringify({ event: 'infoDelivery', info: value }));
        return said !== null && (said.seconds === null || said.seconds >= 0);
      }),
    );
  });

  test('a command looks like the IFrame API’s', () =>
    expect(JSON.parse(encodeYoutubeCommand(['seekTo', 772, true]))).toEqual({
      event: 'command',
      func: 'seekTo',
      args: [772, true],
      id: 1,
      channel: 'widget',
    }));
});
