import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { LEDGER_VERSION, type Ledger, type LedgerRecord, recordSchema } from '@/lib/core/model/ledger';

export interface LedgerLines {
  readonly ledger: Ledger;
  /** Where the first mark of a merge conflict stands; null where there is none. */
  readonly markAt: number | null;
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;
const BRACKETS = /^\s*[{}]?,?$/;
const VERSION = /^ {2}"version": (\d+),?$/;
const BLOCK = /^ {2}"(?:moved|episodes)": \{(?:\},?)?$/;
const SLUG = /^ {4}"([^"\\]+)": \{(?:\},?)?$/;
const MOVED = /^ {4}"([^"\\]+)": "([^"\\]+)",?$/;
const RECORD = /^ {6}"([^"\\]+)": (\{.*\}),?$/;

/**
 * Reads a ledger line by line, as encodeLedger writes it. Two branches that were merged may leave commas out, open a block twice,
 * hold an id twice or hold the marks of a conflict: the lines of both sides count. Null where a line is none of ours.
 */
export function readLedgerLines({ text, lines }: SourceText): LedgerLines | null {
  const moved = new Map<string, string>();
  const records = new Map<string, LedgerRecord>();
  let markAt: number | null = null;
  let episode: string | null = null;
  let isVersioned = false;
  let last = '';
  for (const { start, end } of lines) {
    const line = text.slice(start, end).trimEnd();
    if (line !== '') last = line;
    if (BRACKETS.test(line) || BLOCK.test(line)) continue;
    if (MARK.test(line)) {
      markAt ??= start;
      continue;
    }
    const [, version] = VERSION.exec(line) ?? [];
    if (version !== undefined) {
      if (Number(version) !== LEDGER_VERSION) return null;
      isVersioned = true;
      continue;
    }
    const [, slug] = SLUG.exec(line) ?? [];
    episode = slug ?? episode;
    if (slug !== undefined) continue;
    const [, from, to] = MOVED.exec(line) ?? [];
    if (from !== undefined && to !== undefined) moved.set(from, to);
    else if (episode === null || !addRecord(records, episode, line)) return null;
  }
  // A file that was cut off is half a ledger, and half of one must never be written.
  return isVersioned && last === '}' ? { ledger: { moved, records }, markAt } : null;
}

function addRecord(records: Map<string, LedgerRecord>, episode: string, line: string): boolean {
  const [, id, json] = RECORD.exec(line) ?? [];
  if (id === undefined || json === undefined) return false;
  const record = recordSchema.safeParse(parse(json));
  if (!record.success) return false;
  const earlier = records.get(id);
  const value = { episode, ...record.data };
  if (earlier === undefined || rank(value) >= rank(earlier)) records.set(id, value);
  return true;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Of two branches the one that knows where a link leads is right, then the one that still has the moment. */
function rank({ to }: LedgerRecord): number {
  if (to === null) return 0;
  return to === undefined ? 1 : 2;
}
