import type { Ledger } from '@/lib/core/model/ledger';

/** The target of a link with an id. */
export interface Resolution {
  /** The moment that has the words now; null when there is none and the time decides. */
  readonly id: string | null;
  /** The present slug of the episode. */
  readonly episode: string;
  /** Milliseconds; the time of the moment when the id was last present. */
  readonly startMs: number | null;
}

/** Resolves an id of any age; null if the ledger never had it. */
export function resolveId(ledger: Ledger, id: string): Resolution | null {
  const record = ledger.records.get(id);
  if (record === undefined) return null;
  const to = record.to === undefined ? id : record.to;
  const slug = ledger.records.get(to ?? id)?.episode ?? record.episode;
  return { id: to, episode: ledger.moved.get(slug) ?? slug, startMs: record.startMs ?? null };
}
