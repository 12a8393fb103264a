import type { ShownQuote } from '@/components/moment/shown-quote';
import { loadPage } from '@/components/swap/load-page';
import { createRoutes } from '@/lib/core/links/routes';

/** A quote as a page of the wall shows it, with what sharing needs to know of its episode (share-facts.ts). */
export interface WallQuote {
  readonly quote: ShownQuote;
  readonly facts: Readonly<Record<string, string>>;
}

const pages = new Map<number, Promise<Document>>();

/** The document shows one page after another, so what it shows now is not kept. */
function wallPage(page: number): Promise<Document> {
  const here = document.querySelector<HTMLElement>('main[data-wakes=quotes]')?.dataset['page'];
  if (here === String(page)) return Promise.resolve(document);
  const loaded =
    pages.get(page) ?? loadPage(new URL(createRoutes(DOGEAR_BASE).quotes(page), location.href).href);
  pages.set(page, loaded);
  // What failed is asked for again.
  loaded.catch(() => pages.delete(page));
  return loaded;
}

const msOf = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

/** The names in a caption that lead to somebody's page, with their slugs. */
function readPeople(cite: Element | null): Map<string, string> {
  const links = [...(cite?.querySelectorAll('a') ?? [])];
  return new Map(links.map((link) => [link.textContent ?? '', link.pathname.split('/').at(-2) ?? '']));
}

function readQuote(figure: HTMLElement, group: HTMLElement): ShownQuote {
  const cite = figure.querySelector('cite');
  const { dataset } = group;
  const words = figure.querySelector('blockquote')?.parentElement;
  const { dir = '', lang = '' } = words ?? {};
  return {
    id: figure.id,
    text: figure.querySelector('blockquote')?.textContent ?? '',
    speaker: cite?.textContent ?? null,
    rest: figure.querySelector('[data-rest]')?.textContent ?? null,
    startMs: msOf(figure.dataset['start']),
    endMs: msOf(figure.dataset['end']),
    hasPage: figure.querySelector('[data-quote-page]') !== null,
    people: readPeople(cite),
    episode: dataset['episodeQuotes'] ?? '',
    title: dataset['title'] ?? '',
    lang: lang === '' ? undefined : lang,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
  };
}

/** Reads a quote by its place among all of the library, from the page of the wall that has it. */
export async function readWall(place: number, perPage: number): Promise<WallQuote> {
  const page = await wallPage(Math.floor(place / perPage) + 1);
  const figure = page.querySelector<HTMLElement>(`figure[data-place="${place}"]`);
  const group = figure?.closest<HTMLElement>('[data-episode-quotes]');
  if (figure == null || group == null) throw new Error(`quotes: no quote ${place}, reload the page`);
  const facts = ['address', 'title', 'show', 'date', 'length', 'byAi'].flatMap((name) => {
    const value = group.dataset[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { quote: readQuote(figure, group), facts: Object.fromEntries(facts) };
}
