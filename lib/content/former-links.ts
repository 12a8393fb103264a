import { listFormerIds } from '@/lib/ledger/list-former-ids';
import { resolveId } from '@/lib/ledger/resolve-id';
import type { FormerId, Ledger } from '@/lib/model/ledger';
import type { Episode } from '@/lib/model/library';
import type { Quote } from '@/lib/model/summary';
import { readLedger } from './read-ledger';
import { siteLibrary } from './site-library';

interface FormerLinks {
  readonly ledger: Ledger;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
}

let cached: Promise<FormerLinks> | null = null;

function siteLinks(): Promise<FormerLinks> {
  if (process.env.NODE_ENV === 'development') return readLinks();
  cached ??= readLinks();
  return cached;
}

async function readLinks(): Promise<FormerLinks> {
  const contentDir = process.env['DOGEAR_CONTENT'] ?? 'content';
  const { updated, present } = await readLedger(contentDir, await siteLibrary());
  return { ledger: updated, formerIds: listFormerIds(updated, present) };
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
  const { episodes } = await siteLibrary();
  const { moved } = (await siteLinks()).ledger;
  return [...moved].flatMap(([from, to]) => (episodes.some(({ slug }) => slug === to) ? [from] : []));
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
  const { records } = (await siteLinks()).ledger;
  const ids = [...records].flatMap(([id, { kind, to }]) =>
    kind === 'quote' && to !== undefined ? [id] : [],
  );
  const found = await Promise.all(ids.map(findFormerQuote));
  return ids.filter((_id, i) => found[i] !== null);
}

/** Finds what became of a quote that had this id; null for an id that no quote ever had. */
export async function findFormerQuote(id: string): Promise<FormerQuote | null> {
  const { ledger } = await siteLinks();
  const found = resolveId(ledger, id);
  const episode = (await siteLibrary()).episodes.find(({ slug }) => slug === found?.episode);
  if (found === null || episode === undefined) return null;
  const target = found.id === null ? undefined : ledger.records.get(found.id);
  const quote = episode.summary.quotes.find((one) => one.id === found.id) ?? null;
  const startMs = target === undefined ? found.startMs : (target.startMs ?? null);
  return { episode, quote, anchor: found.id ?? id, startMs };
}
