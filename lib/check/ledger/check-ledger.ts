import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import { reportBreaking } from './report-breaking';

/** A ledger as it is in the file, and as `npm run ids` would write it. */
export interface LedgerState {
  /** The text of the ledger file. */
  readonly text: string;
  readonly written: Ledger;
  readonly updated: Ledger;
  readonly present: PresentAnchors;
}

/** Reports the links that would break after the next edit, because the ledger does not record yet where they lead. */
export function checkLedger(state: LedgerState): Diagnostic[] {
  const { text, written, updated } = state;
  const source = createSourceText(text);
  const breaking = [...written.records].filter(
    ([id, { to }]) => to === undefined && updated.records.get(id)?.to !== undefined,
  );
  const added = [...updated.records.keys()].filter((id) => !written.records.has(id)).length;
  const stale = sameLedger(written, updated)
    ? []
    : [createDiagnostic('ledger-stale', source, 0, { found: describeChange(added, breaking.length) })];
  const places = breaking.length === 0 ? new Map<string, number>() : offsetsOfKeys(text);
  const links = reportBreaking(breaking, state).map(({ key, ...detail }) => {
    return createDiagnostic('link-breaks', source, places.get(key) ?? 0, detail);
  });
  return [...stale, ...links];
}

function describeChange(added: number, gone: number): string {
  if (added + gone === 0) return 'times of moments have changed';
  return `${added} new, ${gone} changed or removed moments`;
}

/** Whether writing the ledger again would change nothing. */
export function sameLedger(one: Ledger, other: Ledger): boolean {
  const sameRecord = ([id, record]: readonly [string, LedgerRecord]): boolean => {
    const twin = other.records.get(id);
    return twin !== undefined && keyOf(record) === keyOf(twin);
  };
  return (
    one.records.size === other.records.size &&
    one.moved.size === other.moved.size &&
    [...one.moved].every(([from, to]) => other.moved.get(from) === to) &&
    [...one.records].every(sameRecord)
  );
}

function keyOf({ episode, kind, startMs, speaker, words, print, to }: LedgerRecord): string {
  return JSON.stringify([episode, kind, startMs, speaker, words, print, to === null ? 'null' : [to]]);
}

/** Maps each id and slug to the offset of its key. */
function offsetsOfKeys(text: string): Map<string, number> {
  const lines = text.matchAll(/^\s*"([^"\\]+)"\s*:/gm);
  return new Map([...lines].map((line) => [line[1] ?? '', line.index + line[0].indexOf('"')]));
}
