import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { writeLedger } from '@/lib/content/write-ledger';
import { reportText } from '@/lib/diagnostics/report-text';
import { EMPTY_LEDGER } from '@/lib/ledger/decode-ledger';
import { reportChanges } from '@/lib/ledger/report-changes';

const CASES = 'tests/fixtures/ledger';

/** Each a content folder as it was when its ledger was written, and as it is now. */
export const ledgerCases: readonly string[] = readdirSync(CASES).sort();

/** What a case must give: what `npm run ids` prints of the change, and what `npm run check` says before it is run. */
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
