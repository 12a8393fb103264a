import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { readJson } from '@/lib/core/diagnostics/read-json';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { type Ledger, type LedgerRecord, ledgerFileSchema } from '@/lib/core/model/ledger';
import { readLedgerLines } from './read-ledger-lines';

export const EMPTY_LEDGER: Ledger = { moved: new Map(), records: new Map() };

/**
 * Reads the text of content/ids.json, a merged one and one that a formatter broke into other lines too; a ledger that cannot be read
 * in full is null, because half of one must never be written.
 */
export function decodeLedger(text: string): { ledger: Ledger | null; diagnostics: readonly Diagnostic[] } {
  const source = createSourceText(text.replace(/^\uFEFF/, ''));
  const lines = readLedgerLines(source);
  if (lines === null) return decodeJson(source);
  const { ledger, markAt } = lines;
  return { ledger, diagnostics: markAt === null ? [] : [createDiagnostic('ledger-merged', source, markAt)] };
}

function decodeJson(source: SourceText): ReturnType<typeof decodeLedger> {
  const { value, diagnostic } = readJson(source);
  if (diagnostic !== null) {
    const { line, column, message } = diagnostic;
    const found = message.replace(/^Invalid JSON: /, '');
    const place = (source.lines[line - 1]?.start ?? 0) + column - 1;
    return { ledger: null, diagnostics: [createDiagnostic('ledger-unreadable', source, place, { found })] };
  }
  const file = ledgerFileSchema.safeParse(value);
  if (!file.success) {
    const [issue] = file.error.issues;
    const key = String(issue?.path.at(-1) ?? '');
    const found =
      key === '' ? 'JSON of another shape' : `unexpected value of ${quoteText(issue?.path.join('.') ?? '')}`;
    const place = Math.max(0, source.text.indexOf(`"${key}":`));
    return { ledger: null, diagnostics: [createDiagnostic('ledger-unreadable', source, place, { found })] };
  }
  const { moved = {}, episodes } = file.data;
  const records = new Map<string, LedgerRecord>();
  for (const [episode, lines] of Object.entries(episodes))
    for (const [id, record] of Object.entries(lines)) records.set(id, { episode, ...record });
  return { ledger: { moved: new Map(Object.entries(moved)), records }, diagnostics: [] };
}
