import type { LedgerRecord } from '@/lib/core/model/ledger';
import { compareWording, survivesFrom, type Worded, wordRecord } from './compare-wording';
import { type Change, shareMoment } from './match-moments';

/** Another moment takes a link over only if it is so much more alike; see Likeness.score. */
const CLEARLY = 0.2;

interface Lead {
  /** Where the ledger says that it leads. */
  readonly to: string | null;
  /** The moment that the link opens if nothing better is found: `to`, or what became of it. */
  readonly at: string | null;
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Null where the episode is not there. */
  readonly change: Change | null;
}

/**
 * Tells where an id leads that left earlier. Its own last words decide, against every new moment, and not those of the
 * moments in between; only where too few of them are left anywhere it stays with the moment it led to.
 */
export function followRecord(was: Worded, { to, at, records, change }: Lead): string | null {
  if (change === null) return at;
  // What was there the last time was looked through then.
  if (!change.hasFresh && at === to) return at;
  if (at === null) return shareMoment(was, change);
  const [best] = change.findFresh(was);
  const survives = survivesFrom(was);
  if (best === undefined || best.now.id === at || best.likeness.survival < survives) return at;
  const record = records.get(at);
  const likeness = record === undefined ? null : compareWording(was, wordRecord(at, record));
  if (likeness === null || likeness.survival < survives) return best.now.id;
  // Where a transcript is cut says nothing, so that nothing speaks for the last cut.
  const clearly = was.kind === 'transcript' ? 0 : CLEARLY;
  return best.likeness.score >= likeness.score + clearly ? best.now.id : at;
}
