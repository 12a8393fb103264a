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

/** Read once a build, and anew for every page in `npm run dev`. */
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

/** The ids that links may still hold, by the present moment they open. */
export async function siteFormerIds(): Promise<ReadonlyMap<string, readonly FormerId[]>> {
  return (await siteLinks()).formerIds;
}

/** Where an episode is that had another slug; null for a slug that none ever had. */
export async function movedTo(slug: string): Promise<string | null> {
  return (await siteLinks()).ledger.moved.get(slug) ?? null;
}

/** Slugs of episodes that were renamed. */
export async function formerSlugs(): Promise<string[]> {
  const { ledger, episodes } = await siteLinks();
  return [...ledger.moved].flatMap(([from, to]) => (episodes.has(to) ? [from] : []));
}

/** What the page of a quote shows that has another id now, or none. */
export interface FormerQuote {
  readonly episode: Episode;
  /** The quote it became; null where its words are no quote any more, or gone. */
  readonly quote: Quote | null;
  /** What to open on the episode's page: the moment that has its words, or else its own id and time. */
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

/** Finds what became of a quote that had this id; null for an id that no quote ever had. */
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
