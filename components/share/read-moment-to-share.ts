import { createRoutes, encodeMomentLink } from '@/lib/core/links/routes';
import { type Clip, deriveClip } from '@/lib/publish/share/clip-range';
import type { SharedMoment } from '@/lib/publish/share/shared-moment';
import { readOwnWords } from './read-words';

/** A moment of the open page, with everything the menu offers for it. */
export interface MomentToShare {
  readonly moment: SharedMoment;
  /** Its words on the page, whatever part of them is selected. */
  readonly allWords: string;
  /** Null where the moment has no time. */
  readonly clip: Clip | null;
  /** The whole address of a stretch of the recording, at this moment. */
  readonly clipUrl: (clip: Clip) => string;
  /** For quotes that have a page of their own; whole addresses. */
  readonly quotePage: string | null;
  readonly embedUrl: string | null;
}

const here = (path: string): string => new URL(path, location.href).href;

/**
 * The same address where the site says that it lives: for what is kept in documents, which must not name a preview or a
 * reader's own machine.
 */
export function lastingUrl(url: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical === undefined ? url : new URL(canonical).origin + url.slice(new URL(url).origin.length);
}

/** What share-facts.ts wrote on the page, or, where it shows moments of several episodes, around those of one. */
const factsAround = (element: HTMLElement): DOMStringMap =>
  element.closest<HTMLElement>('[data-address]')?.dataset ?? {};

/** The id of a moment: its own, or where it stands a second time on a page (components/quote/pick-figure.tsx) the one it names. */
const idOf = (element: HTMLElement): string => element.dataset['id'] ?? element.id;

type Kind = SharedMoment['kind'];

function kindOf(element: Element): Kind {
  if (element.matches('figure, .inline-moment')) return 'quote';
  return element.matches('.passage') ? 'transcript' : 'summary';
}

/** A passage names its speaker only where a turn begins; not every turn's speaker is known. */
function speakerOf(element: HTMLElement, kind: Kind): string | null {
  if (kind === 'quote')
    return element.dataset['speaker'] ?? element.querySelector('cite')?.textContent ?? null;
  if (kind === 'summary') return null;
  let turn: Element | null = element;
  while (turn !== null && !turn.matches('.turn')) turn = turn.previousElementSibling;
  return turn?.querySelector('b')?.textContent?.replace(/: $/, '') ?? null;
}

const msOf = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

function startsOf(kind: Kind, element: HTMLElement): number[] {
  const tag = element.tagName;
  const around = element.closest('[data-address]') ?? document;
  const alike = [...around.querySelectorAll<HTMLElement>('[data-moment][data-start]')].filter(
    (other) => kindOf(other) === kind && (kind !== 'summary' || other.tagName === tag),
  );
  return alike.map((other) => Number(other.dataset['start']));
}

/** Other words than the moment's own: what a reader selected in it. */
export interface Selected {
  readonly words: string;
  /** True where they lie inside the words of the moment's one speaker. */
  readonly spoken: boolean;
}

/** Reads a moment off the page; `url` is the address to give away, and by default the one of its place in the episode. */
export function readMomentToShare(
  element: HTMLElement,
  url: string | null,
  selected: Selected | null,
): MomentToShare {
  const facts = factsAround(element);
  const startMs = msOf(element.dataset['start']);
  const isWhole = selected === null || selected.spoken;
  const own = kindOf(element);
  const kind = isWhole || own === 'transcript' ? own : 'summary';
  const place = (fromMs: number | null, endMs: number | null): string =>
    here(`${facts['address'] ?? ''}${encodeMomentLink({ anchor: idOf(element), startMs: fromMs, endMs })}`);
  const moment: SharedMoment = {
    words: selected?.words ?? readOwnWords(element),
    kind,
    speaker: isWhole ? speakerOf(element, own) : null,
    show: facts['show'] ?? null,
    title: facts['title'] ?? document.title,
    date: facts['date'] ?? null,
    startMs,
    url: url ?? place(startMs, null),
    byAi: facts['byAi'] !== undefined,
  };
  const clipUrl = (clip: Clip): string => place(clip.startMs, clip.endMs);
  const allWords = readOwnWords(element);
  return { moment, allWords, clip: clipOf(element, startMs), clipUrl, ...pagesOf(element) };
}

/** The clip is the moment's, whatever part of its words is selected. */
function clipOf(element: HTMLElement, startMs: number | null): Clip | null {
  if (startMs === null) return null;
  const kind = kindOf(element);
  return deriveClip({
    startMs,
    endMs: msOf(element.dataset['end']),
    words: readOwnWords(element),
    isSegment: element.tagName === 'LI',
    startsMs: startsOf(kind, element),
    lengthMs: msOf(factsAround(element)['length']),
  });
}

/** A quote beyond the library's cap has no page of its own, and then nothing links there. */
function pagesOf(element: HTMLElement): Pick<MomentToShare, 'quotePage' | 'embedUrl'> {
  const routes = createRoutes(DOGEAR_BASE);
  const page = routes.quote(idOf(element));
  const isThere = location.pathname === page || document.querySelector(`a[href="${page}"]`) !== null;
  if (kindOf(element) !== 'quote' || !isThere) return { quotePage: null, embedUrl: null };
  return { quotePage: here(page), embedUrl: lastingUrl(here(routes.embed(idOf(element)))) };
}
