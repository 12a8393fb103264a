import { join } from 'node:path';
import { encodeLedger } from '@/lib/check/ledger/encode-ledger';
import type { Ledger } from '@/lib/core/model/ledger';
import { LEDGER_FILE } from '@/lib/disk/read/read-ledger';
import { writeAtomic } from './write-atomic';

/** Writes content/ids.json atomically and returns its path: former ids are recorded nowhere else. */
export async function writeLedger(contentDir: string, ledger: Ledger): Promise<string> {
  const path = join(contentDir, LEDGER_FILE);
  await writeAtomic(path, new TextEncoder().encode(encodeLedger(ledger)));
  return path;
}
