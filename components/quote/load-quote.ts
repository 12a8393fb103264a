import type { ShownQuote } from '@/components/moment/shown-quote';
import { loadPage } from '@/components/swap/load-page';
import { createRoutes } from '@/lib/core/links/routes';

/** A quote as in the list of all quotes, with what sharing needs to know of its episode (share-facts.ts). */
export interface LoadedQuote {
  readonly quote: ShownQuote;
  readonly facts: Readonly<Record<string, string>>;
}

const pages = new Map<number, Promise<Document>>();

/** Pages are swapped within one document, so the present page is not cached. */
function loadListPage(page: number): Promise<Document> {
  const here = document.querySelector<HTMLElement>('main[data-wakes=quotes]')?.dataset['page'];
  if (here === String(page)) return Promise.resolve(document);
  const loaded =
    pages.get(page) ?? loadPage(new URL(createRoutes(DOGEAR_BASE).quotes(page), location.href).href);
  pages.set(page, loaded);
  // A failed request is repeated next time.
  loaded.catch(() => pages.delete(page));
  return loaded;
}

const msOf = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

/** The linked names in a caption with the slugs of their people. */
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

/** Loads a quote by its index among all quotes of the library, from the page that has it. */
export async function loadQuote(place: number, perPage: number): Promise<LoadedQuote> {
  const page = await loadListPage(Math.floor(place / perPage) + 1);
  const figure = page.querySelector<HTMLElement>(`figure[data-place="${place}"]`);
  const group = figure?.closest<HTMLElement>('[data-episode-quotes]');
  if (figure == null || group == null) throw new Error(`quotes: no quote ${place}, reload the page`);
  const facts = ['address', 'title', 'show', 'date', 'length', 'byAi'].flatMap((name) => {
    const value = group.dataset[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { quote: readQuote(figure, group), facts: Object.fromEntries(facts) };
}
