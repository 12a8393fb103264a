import type { Ledger } from '@/lib/core/model/ledger';
import { describeRecord } from './describe-record';

/**
 * Prints what an update changes: renamed episodes, then each id with a new target, one per line, then a count.
 * @example // yxl4guwpkq “c sucks” (12:52) → oujpeb6oxe “c hurts” (12:52)
 */
export function reportChanges(written: Ledger, updated: Ledger): string {
  const moved = [...updated.moved].filter(([from, to]) => written.moved.get(from) !== to);
  const changed = [...updated.records].filter(
    ([id, { to }]) => to !== undefined && written.records.get(id)?.to !== to,
  );
  const lines = changed.map(([id, record]) => {
    const target = updated.records.get(record.to ?? '');
    const place =
      target === undefined ? 'gone, leads to its time' : `${record.to} ${describeRecord(target, record)}`;
    return `${id} ${describeRecord(record, target)} → ${place}`;
  });
  const added = [...updated.records.keys()].filter((id) => !written.records.has(id)).length;
  const old = [...updated.records.values()].filter(({ to }) => to !== undefined).length;
  return [
    ...moved.map(([from, to]) => `episodes/${from}/ → episodes/${to}/`),
    ...lines.sort(),
    `${updated.records.size - old} moments, ${added} of them new; ${old} former ids, ${changed.length} of them changed`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
