import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { LEDGER_VERSION, type Ledger, type LedgerRecord, recordSchema } from '@/lib/core/model/ledger';

export interface LedgerLines {
  readonly ledger: Ledger;
  /** Offset of the first merge conflict marker; null if there is none. */
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
 * Reads a ledger line by line, as encodeLedger writes it. After a merge commas may be missing, and blocks, ids or conflict markers
 * may occur twice: the lines of both sides count. Null if a line has another form.
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
  // A truncated file is a partial ledger, which must never be written.
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

/** Of two branches the one that knows the target of a link takes precedence, then the one that still has the moment. */
function rank({ to }: LedgerRecord): number {
  if (to === null) return 0;
  return to === undefined ? 1 : 2;
}
