import { lstat, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from '@/lib/disk/read/is-inside';
import { writeAtomic } from '@/lib/disk/write/write-atomic';
import type { FileOutcome } from '@/lib/read/feed/import-report';
import { planFile } from '@/lib/read/feed/plan-file';
import { fingerprintOf, type ImportLedger } from './import-ledger';

export interface WriteOptions {
  readonly contentDir: string;
  readonly ledger: ImportLedger;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** A file for an episode's folder: summary.md, transcript.* or chapters.*; a folder has one of each, whatever its extension. */
export interface WantedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a file into an episode's folder, unless an author's own is there, and returns what happened to it and to files of the
 * same kind. `force` renames what it replaces to a name with a ~. Nothing is written outside of the content folder.
 */
export async function placeFile(
  slug: string,
  { name, bytes }: WantedFile,
  { contentDir, ledger, force, dryRun }: WriteOptions,
): Promise<FileOutcome[]> {
  const folder = join(contentDir, 'episodes', slug);
  if (!(await isInside(folder, contentDir)))
    return [{ file: name, fate: 'failed', why: `${folder} is outside of the content folder` }];
  const pathOf = (file: string): string => `episodes/${slug}/${file}`;
  const twins = await findTwins(folder, name, (file) => ledger.recorded(pathOf(file)));
  if (twins.foreign.length > 0 && !force) return twins.foreign.map((file) => ({ file, fate: 'kept' }));
  const wanted = fingerprintOf(bytes);
  const there = await fingerprintAt(join(folder, name));
  const fate = planFile({ wanted, there, recorded: ledger.recorded(pathOf(name)), force });
  const outcomes: FileOutcome[] = [{ file: name, fate }];
  if (fate === 'kept') return outcomes;
  try {
    const aside = fate === 'overwritten' ? [name, ...twins.foreign] : twins.foreign;
    for (const file of aside) {
      const copy = dryRun ? await freeName(folder, file) : await setAside(folder, file);
      outcomes.push({ file: `${file} to ${copy}`, fate: 'set aside' });
    }
    if (!dryRun && fate !== 'same') await writeAtomic(join(folder, name), bytes);
    ledger.record(pathOf(name), wanted);
    for (const file of twins.ours) {
      if (!dryRun) await rm(join(folder, file));
      ledger.record(pathOf(file), null);
      outcomes.push({ file, fate: 'removed' });
    }
  } catch (error) {
    outcomes.push({
      file: name,
      fate: 'failed',
      why: error instanceof Error ? error.message : String(error),
    });
  }
  return outcomes;
}

/** Other files that would be read instead of this one: those an earlier import wrote, and those of an author. */
async function findTwins(
  folder: string,
  name: string,
  recorded: (file: string) => string | null,
): Promise<{ ours: string[]; foreign: string[] }> {
  const stem = name.slice(0, name.indexOf('.') + 1);
  const names = stem === 'summary.' ? [] : await readdir(folder).catch(() => []);
  const twins = { ours: [] as string[], foreign: [] as string[] };
  for (const file of names.sort()) {
    if (file === name || !file.startsWith(stem) || file.endsWith('~')) continue;
    const isOurs = (await fingerprintAt(join(folder, file))) === (recorded(file) ?? 'never');
    twins[isOurs ? 'ours' : 'foreign'].push(file);
  }
  return twins;
}

async function setAside(folder: string, file: string): Promise<string> {
  const copy = await freeName(folder, file);
  await rename(join(folder, file), join(folder, copy));
  return copy;
}

/** A name for an earlier version, which is not read as content. */
async function freeName(folder: string, file: string): Promise<string> {
  const names = new Set(await readdir(folder));
  let copy = `${file}~`;
  for (let count = 2; names.has(copy); count += 1) copy = `${file}.${count}~`;
  return copy;
}

/** The fingerprint of a file, null where there is none; links and folders have one that equals nothing. */
async function fingerprintAt(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  return found.isFile() ? fingerprintOf(await readFile(path)) : 'no file';
}
