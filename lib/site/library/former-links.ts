import { listFormerIds } from '@/lib/check/ledger/list-former-ids';
import { resolveId } from '@/lib/check/ledger/resolve-id';
import type { FormerId, Ledger } from '@/lib/core/model/ledger';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { siteLibrary } from './site-library';

interface FormerLinks {
  readonly ledger: Ledger;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  readonly episodes: ReadonlyMap<string, Episode>;
}

let cached: Promise<FormerLinks> | null = null;

/** Read once per build; in `npm run dev` for every page. */
function siteLinks(): Promise<FormerLinks> {
  if (process.env.NODE_ENV === 'development') return readLinks();
  cached ??= readLinks();
  return cached;
}

async function readLinks(): Promise<FormerLinks> {
  const library = await siteLibrary();
  const { updated, present } = await readLedger(process.env['DOGEAR_CONTENT'] ?? 'content', library);
  const episodes = new Map(library.episodes.map((episode) => [episode.slug, episode]));
  return { ledger: updated, formerIds: listFormerIds(updated, present), episodes };
}

/** The former ids of each moment, by its present id. */
export async function siteFormerIds(): Promise<ReadonlyMap<string, readonly FormerId[]>> {
  return (await siteLinks()).formerIds;
}

/** The present slug of a renamed episode; null for a slug that no episode ever had. */
export async function movedTo(slug: string): Promise<string | null> {
  return (await siteLinks()).ledger.moved.get(slug) ?? null;
}

/** Slugs of episodes that were renamed. */
export async function formerSlugs(): Promise<string[]> {
  const { ledger, episodes } = await siteLinks();
  return [...ledger.moved].flatMap(([from, to]) => (episodes.has(to) ? [from] : []));
}

/** Data of the page at a quote's former address. */
export interface FormerQuote {
  readonly episode: Episode;
  /** The present quote; null where its words were removed or are no longer a quote. */
  readonly quote: Quote | null;
  /** The target on the episode's page: the moment with its words, else the former id and time. */
  readonly anchor: string;
  readonly startMs: number | null;
}

/** Ids of quotes that once had a page; those of episodes that are gone are left out. */
export async function formerQuoteIds(): Promise<string[]> {
  const links = await siteLinks();
  return [...links.ledger.records].flatMap(([id, { kind, to }]) =>
    kind === 'quote' && to !== undefined && findFormer(links, id) !== null ? [id] : [],
  );
}

/** Finds a quote by a former id; null for an id that no quote ever had. */
export async function findFormerQuote(id: string): Promise<FormerQuote | null> {
  return findFormer(await siteLinks(), id);
}

function findFormer({ ledger, episodes }: FormerLinks, id: string): FormerQuote | null {
  const found = resolveId(ledger, id);
  const episode = episodes.get(found?.episode ?? '');
  if (found === null || episode === undefined) return null;
  const target = found.id === null ? undefined : ledger.records.get(found.id);
  const quote = episode.summary.quotes.find((one) => one.id === found.id) ?? null;
  const startMs = target === undefined ? found.startMs : (target.startMs ?? null);
  return { episode, quote, anchor: found.id ?? id, startMs };
}
