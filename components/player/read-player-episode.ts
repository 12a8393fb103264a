import { decodeRecordings } from '@/lib/player/decode-recordings';
import type { PlayerEpisode, PlayerMark } from '@/lib/player/player-episode';

/** Reads an episode from the <main> of its page, the open one or another; null when it has no recordings. */
export function readPlayerEpisode(main: HTMLElement | null): PlayerEpisode | null {
  if (main?.matches('[data-episode][data-recordings]') !== true) return null;
  const { episode: slug = '', address = '', title, show, length } = main.dataset;
  const recordings = decodeRecordings(main.dataset['recordings'] ?? '');
  if (recordings.length === 0) return null;
  const lengthMs = Number(length);
  return {
    slug,
    address,
    title: title ?? slug,
    show: show ?? null,
    lengthMs: lengthMs > 0 ? lengthMs : null,
    language: main.lang === '' ? null : main.lang,
    direction: main.dir === 'rtl' || main.dir === 'ltr' ? main.dir : null,
    recordings,
    // A timeline is above the chapters, and when both exist the timeline's segments are used.
    segments: marksOf(main.querySelector('[data-segments]')?.querySelectorAll('[data-start]'), segmentOf),
    quotes: marksOf(main.querySelectorAll(':is(figure, .inline-moment)[data-start]'), quoteOf),
  };
}

type Words = Pick<PlayerMark, 'label' | 'speaker'>;

function marksOf(elements: Iterable<Element> | undefined, wordsOf: (element: HTMLElement) => Words) {
  const marks: PlayerMark[] = [];
  for (const element of elements ?? []) {
    // Elements of a parsed page share our window, so instanceof works.
    if (!(element instanceof HTMLElement)) continue;
    marks.push({ id: element.id, startMs: Number(element.dataset['start']), ...wordsOf(element) });
  }
  return marks.filter(({ startMs }) => startMs >= 0).sort((a, b) => a.startMs - b.startMs);
}

const textOf = (element: Element, selector: string): string =>
  element.querySelector(selector)?.textContent?.trim() ?? '';

const segmentOf = (row: HTMLElement): Words => ({ label: textOf(row, '[data-label]') });

function quoteOf(quote: HTMLElement): Words {
  const speaker = quote.dataset['speaker'] ?? textOf(quote, 'cite');
  // A quote inside a sentence is a link to itself.
  return {
    label: textOf(quote, quote.tagName === 'FIGURE' ? 'blockquote' : 'a'),
    ...(speaker === '' ? {} : { speaker }),
  };
}
