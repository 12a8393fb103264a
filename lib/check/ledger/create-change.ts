import type { Anchor, LedgerRecord } from '@/lib/core/model/ledger';
import { type Worded, wordRecord } from './compare-wording';
import type { Change } from './match-moments';
import { type FindCandidates, indexWords } from './word-index';

/** Readies one episode for matching; its words are indexed when they are first asked for. */
export function createChange(
  anchors: readonly Anchor[],
  fresh: readonly Anchor[],
  records: ReadonlyMap<string, LedgerRecord>,
): Change {
  const word = ({ id }: Anchor): Worded[] => {
    const record = records.get(id);
    return record === undefined ? [] : [wordRecord(id, record)];
  };
  const isFresh = new Set(fresh.map(({ id }) => id));
  return {
    findFresh: lazily(() => fresh.flatMap(word)),
    findSettled: lazily(() => anchors.filter(({ id }) => !isFresh.has(id)).flatMap(word)),
    hasFresh: fresh.length > 0,
    present: new Set(anchors.map(({ id }) => id)),
    wordOf: (id) => {
      const record = records.get(id);
      return record === undefined ? null : wordRecord(id, record);
    },
  };
}

function lazily(present: () => readonly Worded[]): FindCandidates {
  let find: FindCandidates | null = null;
  return (was) => {
    find ??= indexWords(present());
    return find(was);
  };
}
