import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/diagnostics/source-text';
import type { Diagnostic } from '@/lib/model/diagnostic';
import type { Ledger, LedgerRecord, PresentAnchors } from '@/lib/model/ledger';
import { formatTimecode } from '@/lib/time/format-timecode';
import { type Resolution, resolveId } from './resolve-id';

/** A ledger as it is written, and as `npm run ids` would write it. */
export interface LedgerState {
  /** The file's text. */
  readonly text: string;
  readonly written: Ledger;
  readonly updated: Ledger;
  readonly present: PresentAnchors;
}

/** Says which links would break after the next edit, because the ledger does not know yet where they lead. */
export function checkLedger({ text, written, updated, present }: LedgerState): Diagnostic[] {
  const source = createSourceText(text);
  const places = placesOfIds(text);
  const breaking = [...written.records].filter(
    ([id, { to }]) => to === undefined && updated.records.get(id)?.to !== undefined,
  );
  const added = [...updated.records.keys()].filter((id) => !written.records.has(id)).length;
  const links = breaking.map(([id, record]) => {
    const detail = { found: describeRecord(record), hint: hintFor(resolveId(updated, id), updated, present) };
    return createDiagnostic('link-breaks', source, places.get(id) ?? 0, detail);
  });
  const changed = sameLedger(written, updated)
    ? []
    : [createDiagnostic('ledger-stale', source, 0, { found: describeChange(added, breaking.length) })];
  return [...changed, ...links];
}

function describeChange(added: number, gone: number): string {
  if (added + gone === 0) return 'times of moments';
  return `${added} new and ${gone} changed or removed moments`;
}

function hintFor(found: Resolution | null, updated: Ledger, { episodes }: PresentAnchors): string {
  const target = updated.records.get(found?.id ?? '');
  if (target !== undefined) return `Run npm run ids: it will lead to ${describeRecord(target)}.`;
  return episodes.has(found?.episode ?? '')
    ? 'Its words are gone. Run npm run ids: it will open what is said at that time.'
    : 'Its episode is gone, and the link will find no page. Bring the episode back, or run npm run ids.';
}

/**
 * Names a recorded moment for its author: the first of its folded words, and when it is.
 * @example describeRecord({ episode: 'pilot', kind: 'quote', startMs: 772_000, words: 'c sucks' }) // '“c sucks” (12:52)'
 */
export function describeRecord({ kind, startMs, words }: LedgerRecord): string {
  const text = words ?? '';
  const short = text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')} …`;
  const name =
    kind === 'transcript' ? 'the transcript' : short === '' ? `a ${kind} without words` : `“${short}”`;
  return startMs === undefined ? name : `${name} (${formatTimecode(startMs)})`;
}

/** True where writing the ledger again would change nothing. */
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

/** Where each id's own line begins. */
function placesOfIds(text: string): Map<string, number> {
  const lines = text.matchAll(/^\s*"([a-z2-7]{10}(?:-\d+)?)"\s*:/gm);
  return new Map([...lines].map((line) => [line[1] ?? '', line.index + line[0].indexOf('"')]));
}
