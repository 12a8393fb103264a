import { createRoutes, encodeMomentLink } from '@/lib/core/links/routes';
import { type Clip, deriveClip } from '@/lib/publish/share/clip-range';
import type { SharedMoment } from '@/lib/publish/share/shared-moment';
import { readOwnWords } from './read-words';

/** A moment of the open page, with everything that the menu needs. */
export interface MomentToShare {
  readonly moment: SharedMoment;
  /** All words of the moment, also when only a part is selected. */
  readonly allWords: string;
  /** Null when the moment has no time. */
  readonly clip: Clip | null;
  /** The full address of a stretch of the recording, at this moment. */
  readonly clipUrl: (clip: Clip) => string;
  /** For quotes with their own page; full addresses. */
  readonly quotePage: string | null;
  readonly embedUrl: string | null;
}

const here = (path: string): string => new URL(path, location.href).href;

/**
 * The same address on the site's canonical host: for text kept in documents, which must not contain a preview or local
 * address.
 */
export function canonicalUrl(url: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical === undefined ? url : new URL(canonical).origin + url.slice(new URL(url).origin.length);
}

/** The facts that share-facts.ts wrote on the page, or on a page with moments of several episodes those of the moment's episode. */
const factsAround = (element: HTMLElement): DOMStringMap =>
  element.closest<HTMLElement>('[data-address]')?.dataset ?? {};

/** The id of a moment: its own, or for a second copy on a page (components/quote/pick-figure.tsx) the id it refers to. */
const idOf = (element: HTMLElement): string => element.dataset['id'] ?? element.id;

type Kind = SharedMoment['kind'];

function kindOf(element: Element): Kind {
  if (element.matches('figure, .inline-moment')) return 'quote';
  return element.matches('.passage') ? 'transcript' : 'summary';
}

/** A passage has its speaker only at the start of a turn, and not every turn's speaker is known. */
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

/** A reader's selection in a moment, in place of the moment's words. */
export interface Selected {
  readonly words: string;
  /** True when they are inside the words of the moment's one speaker. */
  readonly spoken: boolean;
}

/** Reads a moment from the page; `url` is the address to share, by default its place in the episode. */
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

/** The clip belongs to the whole moment, whatever part of its words is selected. */
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

/** A quote beyond the library's limit has no page, and then no link to it exists. */
function pagesOf(element: HTMLElement): Pick<MomentToShare, 'quotePage' | 'embedUrl'> {
  const routes = createRoutes(DOGEAR_BASE);
  const page = routes.quote(idOf(element));
  const isThere = location.pathname === page || document.querySelector(`a[href="${page}"]`) !== null;
  if (kindOf(element) !== 'quote' || !isThere) return { quotePage: null, embedUrl: null };
  return { quotePage: here(page), embedUrl: canonicalUrl(here(routes.embed(idOf(element)))) };
}
