import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { reportChanges } from '@/lib/check/ledger/report-changes';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';
import { writeLedger } from '@/lib/disk/write/write-ledger';

const CASES = 'tests/fixtures/ledger';

/** Each is a content folder when its ledger was written, and as it is now. */
export const ledgerCases: readonly string[] = readdirSync(CASES).sort();

/** What a case results in: the output of `npm run ids` about the change, and of `npm run check` before it. */
export async function readCase(name: string): Promise<{ leads: string; diagnostics: string }> {
  const content = mkdtempSync(join(tmpdir(), 'dogear-ledger-'));
  try {
    cpSync(join(CASES, name, 'was'), content, { recursive: true });
    const was = await readLedger(content, await readLibrary(content));
    await writeLedger(content, was.updated);
    rmSync(join(content, 'episodes'), { recursive: true });
    cpSync(join(CASES, name, 'now'), content, { recursive: true });
    const now = await readLedger(content, await readLibrary(content));
    return {
      leads: reportChanges(now.written ?? EMPTY_LEDGER, now.updated),
      diagnostics: now.diagnostics.map((one) => `${reportText(one, null)}\n`).join(''),
    };
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** Writes a case's leads.txt, and returns what belongs in its diagnostics.txt. */
export async function makeLedgerCase(name: string): Promise<{ diagnostics: string }> {
  const { leads, diagnostics } = await readCase(name);
  writeFileSync(join(CASES, name, 'leads.txt'), leads);
  return { diagnostics };
}
