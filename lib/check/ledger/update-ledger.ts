import type { Anchor, Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import { type ComparedMoment, compareWording, minSurvival, toComparedMoment } from './compare-wording';
import { findMoved } from './find-moved';
import { type Change, findSharedMoment, matchMoments } from './match-moments';
import { recordAnchor } from './record-anchor';
import { type FindCandidates, indexWords } from './word-index';

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
function retargetRecord(was: ComparedMoment, { to, at, records, change }: FormerLink): string | null {
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

type Entry = readonly [id: string, record: LedgerRecord];

/**
 * Updates a ledger to the present moments: new ids are recorded, and each removed id gets the moment that has its words now. The
 * words compared are those recorded last while the id was present. The order of anchors does not matter, and a second update
 * changes nothing.
 */
export function updateLedger(ledger: Ledger, present: PresentAnchors): Ledger {
  const records = recordPresent(ledger, present);
  const fresh = findFresh(ledger, present);
  const moved = findMoved(ledger, present, fresh);
  const gone = [...ledger.records].filter(([id]) => !records.has(id));

  const changes = new Map<string, Change>();
  const changeOf = ({ episode }: LedgerRecord): Change | null => {
    const slug = moved.get(episode) ?? episode;
    const anchors = present.episodes.get(slug);
    if (anchors === undefined) return null;
    const change = changes.get(slug) ?? createChange(anchors, fresh.get(slug) ?? [], records);
    changes.set(slug, change);
    return change;
  };

  const targets = new Map<string, string | null>();
  for (const [change, removed] of groupRemoved(gone, changeOf))
    for (const [id, to] of matchMoments(removed, change)) targets.set(id, to);
  // Ids removed earlier come second: some of them point to one that is removed now.
  for (const [id, record] of gone) {
    const { to } = record;
    if (to === undefined) continue;
    const at = to === null || records.has(to) ? to : (targets.get(to) ?? null);
    targets.set(
      id,
      retargetRecord(toComparedMoment(id, record), { to, at, records, change: changeOf(record) }),
    );
  }
  for (const [id, record] of gone) records.set(id, { ...record, to: targets.get(id) ?? null });
  return { moved, records };
}

function recordPresent(ledger: Ledger, { episodes, held }: PresentAnchors): Map<string, LedgerRecord> {
  const records = new Map<string, LedgerRecord>();
  for (const [id, record] of ledger.records) if (held.has(record.episode)) records.set(id, record);
  for (const [slug, anchors] of episodes)
    for (const anchor of anchors) records.set(anchor.id, recordAnchor(slug, anchor));
  return records;
}

/** Finds moments that the ledger does not have, or has as removed. */
function findFresh(ledger: Ledger, { episodes }: PresentAnchors): Map<string, readonly Anchor[]> {
  const isFresh = ({ id }: Anchor): boolean => {
    const known = ledger.records.get(id);
    return known === undefined || known.to !== undefined;
  };
  const lists = [...episodes].map(([slug, anchors]) => [slug, anchors.filter(isFresh)] as const);
  return new Map(lists.filter(([, anchors]) => anchors.length > 0));
}

function groupRemoved(
  gone: readonly Entry[],
  changeOf: (record: LedgerRecord) => Change | null,
): Map<Change, ComparedMoment[]> {
  const groups = new Map<Change, ComparedMoment[]>();
  for (const [id, record] of gone) {
    const change = record.to === undefined ? changeOf(record) : null;
    if (change === null) continue;
    const group = groups.get(change);
    if (group === undefined) groups.set(change, [toComparedMoment(id, record)]);
    else group.push(toComparedMoment(id, record));
  }
  return groups;
}

/** Prepares one episode for matching; its words are indexed on first use. */
function createChange(
  anchors: readonly Anchor[],
  fresh: readonly Anchor[],
  records: ReadonlyMap<string, LedgerRecord>,
): Change {
  const toCompared = ({ id }: Anchor): ComparedMoment[] => {
    const record = records.get(id);
    return record === undefined ? [] : [toComparedMoment(id, record)];
  };
  const isFresh = new Set(fresh.map(({ id }) => id));
  return {
    findFresh: createLazyFinder(() => fresh.flatMap(toCompared)),
    findSettled: createLazyFinder(() => anchors.filter(({ id }) => !isFresh.has(id)).flatMap(toCompared)),
    hasFresh: fresh.length > 0,
    present: new Set(anchors.map(({ id }) => id)),
    getMoment: (id) => {
      const record = records.get(id);
      return record === undefined ? null : toComparedMoment(id, record);
    },
  };
}

function createLazyFinder(present: () => readonly ComparedMoment[]): FindCandidates {
  let find: FindCandidates | null = null;
  return (was) => {
    find ??= indexWords(present());
    return find(was);
  };
}
