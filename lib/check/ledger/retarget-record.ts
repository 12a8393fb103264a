import type { LedgerRecord } from '@/lib/core/model/ledger';
import { type ComparedMoment, compareWording, minSurvival, toComparedMoment } from './compare-wording';
import { type Change, findSharedMoment } from './match-moments';

/** Another moment takes over a link only if it is this much more alike; see Likeness.score. */
const MIN_ADVANTAGE = 0.2;

interface FormerLink {
  /** The target recorded in the ledger. */
  readonly to: string | null;
  /** The moment that the link opens if nothing better is found: `to`, or its successor. */
  readonly at: string | null;
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Null when the episode does not exist. */
  readonly change: Change | null;
}

/**
 * Finds the present target of an id that was removed earlier. Its own last words are compared with every new moment, not the words
 * of the moments in between; if too few of them are anywhere, the previous target stays.
 */
export function retargetRecord(was: ComparedMoment, { to, at, records, change }: FormerLink): string | null {
  if (change === null) return at;
  // Moments present at the last update were compared then.
  if (!change.hasFresh && at === to) return at;
  if (at === null) return findSharedMoment(was, change);
  const [best] = change.findFresh(was);
  const survives = minSurvival(was);
  if (best === undefined || best.now.id === at || best.likeness.survival < survives) return at;
  const record = records.get(at);
  const likeness = record === undefined ? null : compareWording(was, toComparedMoment(at, record));
  if (likeness === null || likeness.survival < survives) return best.now.id;
  // The boundaries of passages mean nothing, so the last target has no advantage.
  const minAdvantage = was.kind === 'transcript' ? 0 : MIN_ADVANTAGE;
  return best.likeness.score >= likeness.score + minAdvantage ? best.now.id : at;
}
