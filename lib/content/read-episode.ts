import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/diagnostics/source-text';
import { detectKind } from '@/lib/kinds/detect-kind';
import type { Diagnostic } from '@/lib/model/diagnostic';
import type { Episode } from '@/lib/model/library';
import { parseSummary } from '@/lib/summary/parse-summary';
import { readTextFile } from './read-text-file';

export interface EpisodeReading {
  /** Null when the file cannot be shown; its diagnostics say why. */
  readonly episode: Episode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses one summary file; `slug` seeds its ids, `file` is how diagnostics and the site name it. */
export async function readEpisode(
  path: string,
  place: { slug: string; file: string },
): Promise<EpisodeReading> {
  const content = await readTextFile(path);
  if (content.text === null) return { episode: null, diagnostics: [content.diagnostic] };
  const { text, note } = content;
  const { kind, name } = detectKind(text);
  if (kind !== 'summary') {
    const refusal = createDiagnostic('file-kind', createSourceText(text), 0, { found: name });
    return { episode: null, diagnostics: [refusal] };
  }
  const reading = parseSummary(text, { episode: place.slug });
  const { summary, frontMatter } = reading;
  const diagnostics = note === null ? reading.diagnostics : [note, ...reading.diagnostics];
  if (summary === null) return { episode: null, diagnostics };
  return { episode: { slug: place.slug, file: place.file, frontMatter, summary }, diagnostics };
}
