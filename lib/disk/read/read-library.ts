import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkPage } from '@/lib/check/page/check-page';
import { listModelText } from '@/lib/check/page/list-model-text';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, parseAt } from '@/lib/core/diagnostics/source-text';
import { isSlug } from '@/lib/core/links/slug';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Episode, FileDiagnostic, Library, LibraryFile } from '@/lib/core/model/library';
import { findLinkedRecording, type LinkedRecording } from '@/lib/derive/recordings/find-linked-recording';
import { settleShows, type UnsettledEpisode } from '@/lib/derive/shows/settle-shows';
import { detectForeignFormat } from '@/lib/read/kinds/detect-kind';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { limitQuotePages } from './limit-quote-pages';
import { readCompanions } from './read-companions';
import { readLibraryFile } from './read-library-file';
import { readTextFile } from './read-text-file';

/**
 * Reads library.yaml and every episode below a content folder; what cannot be read becomes a diagnostic, the rest is
 * returned. Drafts are left out unless requested.
 */
export async function readLibrary(
  contentDir: string,
  { drafts = false }: { drafts?: boolean } = {},
): Promise<Library> {
  const diagnostics: FileDiagnostic[] = [];
  const unsettled: UnsettledEpisode[] = [];
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
    const reading = await readEpisode(join(contentDir, path), {
      slug,
      file: path,
      headings: file.value.headings,
    });
    diagnostics.push(...reading.diagnostics);
    if (reading.episode !== null && (drafts || reading.episode.frontMatter.draft !== true))
      unsettled.push({ episode: reading.episode, titleLine: reading.titleLine });
  }
  const episodes = settleShows(unsettled, file.value);
  const sorted = limitQuotePages(episodes.sort(newestFirst), file.value.limits?.quotes);
  return { file: file.value, episodes: sorted, diagnostics: noteKeysOnce(diagnostics) };
}

/** Keys of other tools are in every file: each is reported in the first one. */
function noteKeysOnce(diagnostics: readonly FileDiagnostic[]): FileDiagnostic[] {
  const noted = new Set<string>();
  return diagnostics.filter(({ code, message }) => {
    if (code !== 'front-matter-other') return true;
    const isFirst = !noted.has(message);
    noted.add(message);
    return isFirst;
  });
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
  if (!isSlug(slug)) return 'slug-invalid';
  return existsSync(join(contentDir, 'episodes', slug, 'summary.md')) ? null : 'summary-missing';
}

function newestFirst(a: Episode, b: Episode): number {
  const byDate = (b.summary.meta.date ?? '').localeCompare(a.summary.meta.date ?? '');
  return byDate !== 0 ? byDate : a.slug.localeCompare(b.slug, 'en');
}

interface EpisodeReading {
  /** Null when the file cannot be shown; its diagnostics say why. */
  readonly episode: Episode | null;
  /** See `SummaryReading`. */
  readonly titleLine: string | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads one episode's folder; `slug` seeds its ids, `file` is its summary's path in diagnostics and on the site. */
async function readEpisode(
  path: string,
  { slug, file, headings }: { slug: string; file: string; headings: LibraryFile['headings'] },
): Promise<EpisodeReading> {
  const refuse = (diagnostic: Diagnostic): EpisodeReading => ({
    episode: null,
    titleLine: null,
    diagnostics: [{ ...diagnostic, file }],
  });
  const content = await readTextFile(path);
  if (content.text === null) return refuse(content.diagnostic);
  const { text, note } = content;
  const foreign = detectForeignFormat(text);
  if (foreign !== null)
    return refuse(createDiagnostic('file-kind', createSourceText(text), 0, { found: foreign }));
  const reading = parseSummary(text, { episode: slug, headings });
  const { summary, frontMatter, titleLine, written } = reading;
  const unshown = summary === null ? [] : checkPage(text, written, listModelText(summary));
  const found = [...reading.diagnostics, ...unshown];
  const companions = await readCompanions(dirname(path), { slug, file, timeline: summary?.timeline ?? [] });
  const linked =
    summary === null || frontMatter.recordings !== undefined ? null : findLinkedRecording(summary);
  const own = [...(note === null ? found : [note, ...found]), ...reportLinked(text, linked)];
  const diagnostics = [...own.map((one) => ({ ...one, file })), ...companions.diagnostics];
  if (summary === null) return { episode: null, titleLine, diagnostics };
  const { diagnostics: _told, ...beside } = companions;
  const recordings = linked === null ? {} : { recordings: [{ kind: 'youtube' as const, id: linked.id }] };
  return {
    episode: { slug, file, frontMatter: { ...frontMatter, ...recordings }, summary, ...beside },
    titleLine,
    diagnostics,
  };
}

function reportLinked(text: string, linked: LinkedRecording | null): Diagnostic[] {
  if (linked === null) return [];
  const source = createSourceText(text);
  return [
    createDiagnostic('recording-linked', source, parseAt(source, linked.at).start, { found: linked.id }),
  ];
}
