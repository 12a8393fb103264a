import type { Ledger } from '@/lib/core/model/ledger';

/** Where a link leads that holds an id. */
export interface Resolution {
  /** The moment that has the words now; null where none has, and the time decides. */
  readonly id: string | null;
  /** The slug of the episode as it is called now. */
  readonly episode: string;
  /** Milliseconds; of the moment when the id was last seen. */
  readonly startMs: number | null;
}

/** Follows an id of any age; null for one that no moment of the ledger ever had. */
export function resolveId(ledger: Ledger, id: string): Resolution | null {
  const record = ledger.records.get(id);
  if (record === undefined) return null;
  const to = record.to === undefined ? id : record.to;
  const slug = ledger.records.get(to ?? id)?.episode ?? record.episode;
  return { id: to, episode: ledger.moved.get(slug) ?? slug, startMs: record.startMs ?? null };
}
