import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@/lib/core/diagnostics/read-yaml';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { type LibraryFile, libraryFileSchema } from '@/lib/core/model/library';
import { readTextFile } from './read-text-file';

/** Reads the text of content/library.yaml; empty where there is none. */
export async function readLibraryText(contentDir: string): Promise<string> {
  const path = join(contentDir, 'library.yaml');
  return existsSync(path) ? ((await readTextFile(path)).text ?? '') : '';
}

/** Reads content/library.yaml; an empty value where there is none, and its mistakes as diagnostics. */
export async function readLibraryFile(
  contentDir: string,
): Promise<{ value: LibraryFile; diagnostics: readonly Diagnostic[] }> {
  const path = join(contentDir, 'library.yaml');
  if (!existsSync(path)) return { value: {}, diagnostics: [] };
  const { text, diagnostic } = await readTextFile(path);
  if (text === null) return { value: {}, diagnostics: [diagnostic] };
  const source = createSourceText(text);
  return readYaml({ source, yaml: text, offset: 0, schema: libraryFileSchema, file: 'library' });
}
