import type { Anchor, LedgerRecord } from '@/lib/core/model/ledger';
import { type ComparedMoment, toComparedMoment } from './compare-wording';
import type { Change } from './match-moments';
import { type FindCandidates, indexWords } from './word-index';

/** Prepares one episode for matching; its words are indexed on first use. */
export function createChange(
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
