import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EpisodeMapView } from '@/components/map/episode-map';
import { deriveMap } from '@/lib/derive/episode-map/derive-map';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const TEXT =
  'Show: Pilot\nQuotes\n“It rains every day.” – Ada Example [12:52]\n“It rained.” – Bo Reed [12:52]\nTimestamps\n| Time | Topic |\n|---|---|\n| 0:00 | Hello |\n| 30:00 | Rain |\n';

function render(text: string, durationMs: number | null): string {
  const { summary } = parseSummary(text, { episode: 'pilot' });
  const map = summary && deriveMap({ segments: summary.timeline, quotes: summary.quotes, durationMs });
  if (map == null) throw new Error('test: the text has no times');
  return renderToStaticMarkup(<EpisodeMapView map={map} episode="pilot" captioned />);
}

const words = (html: string): string =>
  html.replace(/<span class="sr-only">.*?<\/span>/g, '').replace(/<[^>]+>/g, '');

test('the caption lists the gaps of the summary, with clocks that open them', () => {
  const html = render(TEXT, 3_600_000);
  expect(words(html)).toContain(
    'No segment, quote or point from 0:00 to 12:52, from 12:52 to 30:00 and from 30:00 to 1:00:00.',
  );
  expect(html).toContain('href="/episodes/pilot/?t=1800"');
  expect(html.match(/class="map-gap"/g)).toHaveLength(3);
});

test('a recording of unknown length is marked as such, and ends with the last time', () => {
  const html = render(TEXT, null);
  expect(words(html)).toContain('The end of the recording is not known.');
  expect(words(html)).not.toContain('from 30:00');
});

test('two quotes of one second are two dots at two heights', () => {
  const heads = [...render(TEXT, null).matchAll(/<circle[^>]* cx="([^"]*)" cy="([^"]*)"/g)];
  const [first, second] = heads.map(([, x, y]) => [x, y]);
  expect(heads).toHaveLength(2);
  expect(first?.[0]).toBe(second?.[0]);
  expect(first?.[1]).not.toBe(second?.[1]);
});

test('a notch has the topics of its points', () => {
  const points = ['a', 'b'].map((id) => ({ id, startMs: 60_000 }));
  const map = deriveMap({ segments: [], quotes: [], points, durationMs: 120_000 });
  if (map === null) throw new Error('test: no map');
  const topics = { topics: [], marks: new Map([['b', ['fog']]]) };
  const html = renderToStaticMarkup(<EpisodeMapView map={map} episode="pilot" topics={topics} />);
  expect(html.match(/class="map-point" data-topics="fog"/g)).toHaveLength(1);
});

test('the playback position is rendered, and invisible until it has an x', () => {
  expect(render(TEXT, null)).toMatch(/<rect class="map-playhead" y="0" width="2"/);
});
