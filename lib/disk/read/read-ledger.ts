import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLedger } from '@/lib/check/ledger/check-ledger';
import { decodeLedger, EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { listAnchors } from '@/lib/check/ledger/list-anchors';
import { updateLedger } from '@/lib/check/ledger/update-ledger';
import type { Ledger, PresentAnchors } from '@/lib/core/model/ledger';
import type { Episode, FileDiagnostic, Library } from '@/lib/core/model/library';
import { readTextFile } from './read-text-file';

export const LEDGER_FILE = 'ids.json';

/** content/ids.json, compared with the content; nothing is written. */
export interface LedgerReading {
  /** False where there is no such file yet. */
  readonly exists: boolean;
  /** The file's text; empty where there is none. */
  readonly text: string;
  /** As the file has it; null where it cannot be read. */
  readonly written: Ledger | null;
  /** As `npm run ids` would write it; derived from the content alone where the file cannot be read. */
  readonly updated: Ledger;
  readonly present: PresentAnchors;
  /** What is wrong with the file, and which links the latest edits would break; empty where there is no file. */
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads the ledger of a content folder and brings it up to date in memory, so that links work even while it is stale. */
export async function readLedger(contentDir: string, library: Library): Promise<LedgerReading> {
  const present = await listPresent(contentDir, library.episodes);
  const path = join(contentDir, LEDGER_FILE);
  if (!existsSync(path)) {
    const updated = updateLedger(EMPTY_LEDGER, present);
    return { exists: false, text: '', written: EMPTY_LEDGER, updated, present, diagnostics: [] };
  }
  const { text, diagnostic } = await readTextFile(path);
  const { ledger, diagnostics } =
    text === null ? { ledger: null, diagnostics: [diagnostic] } : decodeLedger(text);
  const updated = updateLedger(ledger ?? EMPTY_LEDGER, present);
  const found = ledger === null ? [] : checkLedger({ text: text ?? '', written: ledger, updated, present });
  const placed = [...diagnostics, ...found].map((one) => ({ ...one, file: LEDGER_FILE }));
  return { exists: true, text: text ?? '', written: ledger, updated, present, diagnostics: placed };
}

/** A folder without a published episode (a draft, or unreadable) is `held`: its links are kept until it is published again. */
async function listPresent(contentDir: string, episodes: readonly Episode[]): Promise<PresentAnchors> {
  const published = episodes.filter(({ frontMatter }) => frontMatter.draft !== true);
  const present = new Map(published.map((episode) => [episode.slug, listAnchors(episode)] as const));
  const folder = join(contentDir, 'episodes');
  const names = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const held = names.filter((entry) => entry.isDirectory() && !present.has(entry.name));
  return { episodes: present, held: new Set(held.map(({ name }) => name)) };
}
