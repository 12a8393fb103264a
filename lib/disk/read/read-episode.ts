import { dirname } from 'node:path';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Episode, FileDiagnostic } from '@/lib/core/model/library';
import { detectForeignFormat } from '@/lib/read/kinds/detect-kind';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { readCompanions } from './read-companions';
import { readTextFile } from './read-text-file';

export interface EpisodeReading {
  /** Null when the file cannot be shown; its diagnostics say why. */
  readonly episode: Episode | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads one episode's folder; `slug` seeds its ids, `file` is how diagnostics and the site name its summary. */
export async function readEpisode(
  path: string,
  { slug, file }: { slug: string; file: string },
): Promise<EpisodeReading> {
  const refuse = (diagnostic: Diagnostic): EpisodeReading => ({
    episode: null,
    diagnostics: [{ ...diagnostic, file }],
  });
  const content = await readTextFile(path);
  if (content.text === null) return refuse(content.diagnostic);
  const { text, note } = content;
  const foreign = detectForeignFormat(text);
  if (foreign !== null)
    return refuse(createDiagnostic('file-kind', createSourceText(text), 0, { found: foreign }));
  const { summary, frontMatter, diagnostics: found } = parseSummary(text, { episode: slug });
  const companions = await readCompanions(dirname(path), { slug, file, timeline: summary?.timeline ?? [] });
  const own = note === null ? found : [note, ...found];
  const diagnostics = [...own.map((one) => ({ ...one, file })), ...companions.diagnostics];
  if (summary === null) return { episode: null, diagnostics };
  const { diagnostics: _told, ...beside } = companions;
  return { episode: { slug, file, frontMatter, summary, ...beside }, diagnostics };
}
