import { LEDGER_VERSION, type Ledger, type LedgerRecord } from '@/lib/core/model/ledger';

/**
 * Encodes a ledger as the text of content/ids.json: one id per line, sorted by episode and id, so that an edit changes only its own
 * lines. The exact inverse of decodeLedger.
 */
export function encodeLedger(ledger: Ledger): string {
  const episodes = new Map<string, [id: string, line: string][]>();
  for (const [id, { episode, ...record }] of ledger.records) {
    const lines = episodes.get(episode) ?? [];
    episodes.set(episode, lines);
    lines.push([id, `${JSON.stringify(id)}: ${encodeRecord(record)}`]);
  }
  const moved = sorted(ledger.moved).map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`);
  const blocks = sorted(episodes).map(
    ([slug, lines]) =>
      `${JSON.stringify(slug)}: ${block(
        sorted(lines).map(([, line]) => line),
        '    ',
      )}`,
  );
  const parts = [
    `"version": ${LEDGER_VERSION}`,
    ...(moved.length === 0 ? [] : [`"moved": ${block(moved, '  ')}`]),
    `"episodes": ${block(blocks, '  ')}`,
  ];
  return `${block(parts, '')}\n`;
}

/** Writes the keys of a record in a fixed order. */
function encodeRecord({ kind, startMs, speaker, words, print, to }: Omit<LedgerRecord, 'episode'>): string {
  // Only transcripts have a print; a library has a hundred thousand of these lines.
  const said = print === undefined ? { kind } : {};
  return JSON.stringify({ ...said, startMs, speaker, words, print, to });
}

function block(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return '{}';
  return `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
}

function sorted<T>(entries: Iterable<readonly [key: string, value: T]>): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
