import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomic } from '@/lib/disk/write/write-atomic';

const FILE = 'imported.json';
const ledgerSchema = z.object({ version: z.literal(1), files: z.record(z.string(), z.string()) });

/**
 * What earlier imports wrote: a fingerprint for each file, by its path below the content folder. It belongs to the
 * content and is committed with it, so that an author's edit is recognised on every machine.
 */
export interface ImportLedger {
  readonly recorded: (path: string) => string | null;
  /** Remembers a file's fingerprint; null forgets the file. */
  readonly record: (path: string, fingerprint: string | null) => void;
  /** Writes content/imported.json if anything was remembered. */
  readonly save: () => Promise<void>;
}

/** Opens content/imported.json; a missing one is empty, a broken one is an Error before anything is written. */
export async function openLedger(contentDir: string): Promise<ImportLedger> {
  const path = join(contentDir, FILE);
  const files = await readLedger(path);
  let isChanged = false;
  return {
    recorded: (file) => files.get(file) ?? null,
    record: (file, fingerprint) => {
      if ((files.get(file) ?? null) === fingerprint) return;
      isChanged = true;
      if (fingerprint === null) files.delete(file);
      else files.set(file, fingerprint);
    },
    save: async () => {
      if (!isChanged) return;
      const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
      const ledger = { version: 1, files: Object.fromEntries(sorted) };
      await writeAtomic(path, new TextEncoder().encode(`${JSON.stringify(ledger, null, 1)}\n`));
    },
  };
}

async function readLedger(path: string): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return new Map();
  try {
    return new Map(Object.entries(ledgerSchema.parse(JSON.parse(text)).files));
  } catch {
    throw new Error(
      `${path} cannot be read; undo the last change to it, or delete it: without it every file counts as yours and is kept`,
    );
  }
}

/** Hashes a file's bytes; CRLF counts as LF, because version control changes line breaks. */
export function fingerprintOf(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n');
  return createHash('sha256').update(plain, 'latin1').digest('hex').slice(0, 32);
}
