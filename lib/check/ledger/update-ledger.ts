import type { Anchor, Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import { type Worded, wordRecord } from './compare-wording';
import { createChange } from './create-change';
import { findMoved } from './find-moved';
import { followRecord } from './follow-record';
import { type Change, matchMoments } from './match-moments';
import { recordAnchor } from './record-anchor';

type Entry = readonly [id: string, record: LedgerRecord];

/**
 * Brings a ledger up to date with what is present: new ids are recorded, and each id that is gone gets the moment that has
 * its words now. The words are those last recorded while the id was there. The order of anchors does not matter, and a
 * second update changes nothing.
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

  const leads = new Map<string, string | null>();
  for (const [change, leaving] of groupLeaving(gone, changeOf))
    for (const [id, to] of matchMoments(leaving, change)) leads.set(id, to);
  // Ids that left earlier come second: some of them led to one that leaves now.
  for (const [id, record] of gone) {
    const { to } = record;
    if (to === undefined) continue;
    const at = to === null || records.has(to) ? to : (leads.get(to) ?? null);
    leads.set(id, followRecord(wordRecord(id, record), { to, at, records, change: changeOf(record) }));
  }
  for (const [id, record] of gone) records.set(id, { ...record, to: leads.get(id) ?? null });
  return { moved, records };
}

function recordPresent(ledger: Ledger, { episodes, held }: PresentAnchors): Map<string, LedgerRecord> {
  const records = new Map<string, LedgerRecord>();
  for (const [id, record] of ledger.records) if (held.has(record.episode)) records.set(id, record);
  for (const [slug, anchors] of episodes)
    for (const anchor of anchors) records.set(anchor.id, recordAnchor(slug, anchor));
  return records;
}

/** Moments that the ledger does not know, or knows as gone. */
function findFresh(ledger: Ledger, { episodes }: PresentAnchors): Map<string, readonly Anchor[]> {
  const isFresh = ({ id }: Anchor): boolean => {
    const known = ledger.records.get(id);
    return known === undefined || known.to !== undefined;
  };
  const lists = [...episodes].map(([slug, anchors]) => [slug, anchors.filter(isFresh)] as const);
  return new Map(lists.filter(([, anchors]) => anchors.length > 0));
}

function groupLeaving(
  gone: readonly Entry[],
  changeOf: (record: LedgerRecord) => Change | null,
): Map<Change, Worded[]> {
  const groups = new Map<Change, Worded[]>();
  for (const [id, record] of gone) {
    const change = record.to === undefined ? changeOf(record) : null;
    if (change === null) continue;
    const group = groups.get(change);
    if (group === undefined) groups.set(change, [wordRecord(id, record)]);
    else group.push(wordRecord(id, record));
  }
  return groups;
}
