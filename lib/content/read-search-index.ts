import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIndex, readManifest } from '@/lib/search/index-format';
import { type IndexDocument, indexSchema } from '@/lib/search/index-schema';

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`search index: cannot read ${file}, build it with npm run index`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`search index: ${file} is not JSON, rebuild with npm run index`, { cause });
  }
}

/** Reads an index folder as write-search-index leaves it; an Error names the remedy when there is none or it is broken. */
export async function readSearchIndex(dir: string): Promise<IndexDocument> {
  const manifest = readManifest(await readJson(join(dir, 'manifest.json')));
  const file = join(dir, manifest.file);
  const result = indexSchema.safeParse(readIndex(await readJson(file), manifest));
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.join('.') ?? '';
  throw new Error(`search index: ${file} is broken at ${at}, rebuild with npm run index`);
}
