import { basename, dirname, resolve } from 'node:path';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Chapters } from '@/lib/core/model/chapters';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Summary } from '@/lib/core/model/summary';
import type { Transcript } from '@/lib/core/model/transcript';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import { readTextFile } from './read-text-file';

export const FILE_KINDS = ['summary', 'transcript', 'chapters'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The output of `npm run parse`: the typed JSON of a file, or why there is none. */
export type ParsedFile =
  | Summary
  | Transcript
  | Chapters
  | { readonly kind: null; readonly diagnostics: readonly Diagnostic[] };

/** Parses any supported file; `kind` overrides the kind detected from its content. Throws if the file is missing. */
export async function parseFile(path: string, kind: FileKind | null): Promise<ParsedFile> {
  const file = await readTextFile(path);
  if (file.text === null) return { kind: null, diagnostics: [file.diagnostic] };
  const parsed = parseText(file.text, kind, slugOf(path));
  return file.note === null ? parsed : { ...parsed, diagnostics: [file.note, ...parsed.diagnostics] };
}

function parseText(text: string, kind: FileKind | null, episode: string): ParsedFile {
  const detected = kind === null ? detectKind(text) : { kind, name: kind };
  switch (detected.kind) {
    case 'summary': {
      const { summary, diagnostics } = parseSummary(text, { episode });
      return summary ?? { kind: null, diagnostics };
    }
    case 'transcript': {
      const transcript = importTranscript(text);
      return orRefusal(transcript, transcript.cues.length);
    }
    case 'chapters': {
      const chapters = importChapters(text);
      return orRefusal(chapters, chapters.chapters.length);
    }
    case null: {
      // Its importer reports where the mistake is.
      if (detected.name === 'a JSON file')
        return { kind: null, diagnostics: importTranscript(text).diagnostics };
      const found = detected.name;
      return {
        kind: null,
        diagnostics: [createDiagnostic('file-kind', createSourceText(text), 0, { found })],
      };
    }
  }
}

/** A file without cues or chapters is refused if it has an error, and kept if it is only empty. */
function orRefusal(parsed: Transcript | Chapters, count: number): ParsedFile {
  const { diagnostics } = parsed;
  return count === 0 && diagnostics.some(({ severity }) => severity === 'error')
    ? { kind: null, diagnostics }
    : parsed;
}

/** The folder's name for content/episodes/<slug>/summary.md, otherwise the file's name. */
function slugOf(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  return name === 'summary' ? basename(dirname(resolve(path))) : name;
}
