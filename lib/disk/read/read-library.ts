import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Episode, FileDiagnostic, Library } from '@/lib/core/model/library';
import { limitQuotePages } from './limit-quote-pages';
import { readEpisode } from './read-episode';
import { readLibraryFile } from './read-library-file';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads library.yaml and every episode below a content folder; what cannot be read is a diagnostic, the rest is
 * there. Drafts are left out unless they are asked for.
 */
export async function readLibrary(
  contentDir: string,
  { drafts = false }: { drafts?: boolean } = {},
): Promise<Library> {
  const diagnostics: FileDiagnostic[] = [];
  const episodes: Episode[] = [];
  const note = (file: string, found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push({ ...diagnostic, file });
  };
  const file = await readLibraryFile(contentDir);
  note('library.yaml', file.diagnostics);
  for (const slug of await episodeFolders(contentDir)) {
    const path = `episodes/${slug}/summary.md`;
    const problem = folderProblem(contentDir, slug);
    if (problem !== null) {
      note(path, [createDiagnostic(problem, createSourceText(''), 0, { found: slug })]);
      continue;
    }
    const reading = await readEpisode(join(contentDir, path), { slug, file: path });
    diagnostics.push(...reading.diagnostics);
    if (reading.episode !== null && (drafts || reading.episode.frontMatter.draft !== true))
      episodes.push(reading.episode);
  }
  const sorted = limitQuotePages(episodes.sort(newestFirst), file.value.limits?.quotes);
  return { file: file.value, episodes: sorted, diagnostics };
}

async function episodeFolders(contentDir: string): Promise<string[]> {
  const folder = join(contentDir, 'episodes');
  if (!existsSync(contentDir))
    throw new Error(`no content folder at ${contentDir}; name one with --content DIR`);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

function folderProblem(contentDir: string, slug: string): 'slug-invalid' | 'summary-missing' | null {
  if (!SLUG.test(slug)) return 'slug-invalid';
  return existsSync(join(contentDir, 'episodes', slug, 'summary.md')) ? null : 'summary-missing';
}

function newestFirst(a: Episode, b: Episode): number {
  const byDate = (b.summary.meta.date ?? '').localeCompare(a.summary.meta.date ?? '');
  return byDate !== 0 ? byDate : a.slug.localeCompare(b.slug, 'en');
}
