import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { createIdIssuer } from '@/lib/core/ids/content-id';
import type { Chapter } from '@/lib/core/model/chapters';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Episode, FileDiagnostic } from '@/lib/core/model/library';
import type { TimelineRow } from '@/lib/core/model/summary';
import { buildPassages } from '@/lib/derive/passages/build-passages';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import { readTextFile } from './read-text-file';

/** The transcript and chapters in a summary's folder. */
export interface Companions
  extends Pick<Episode, 'passages' | 'chapters' | 'transcriptFile' | 'chaptersFile'> {
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * Reads transcript.* and chapters.* of an episode's folder, whatever their format; missing files are empty lists. Passages end where
 * a segment begins: a row of the timeline, or a chapter if there is no timeline.
 */
export async function readCompanions(
  folder: string,
  { slug, file, timeline }: { slug: string; file: string; timeline: readonly TimelineRow[] },
): Promise<Companions> {
  const names = (await readdir(folder)).sort();
  const place = file.slice(0, file.lastIndexOf('/') + 1);
  const transcript = await readFirst({ folder, place }, named(names, 'transcript'), importTranscript);
  const chapters = await readFirst({ folder, place }, named(names, 'chapters'), importChapters);
  const shown = listed(chapters.value?.chapters ?? [], slug);
  const segmentsMs = (timeline.length > 0 ? timeline : shown).map(({ startMs }) => startMs);
  return {
    ...(transcript.file === null ? {} : { transcriptFile: transcript.file }),
    ...(chapters.file === null ? {} : { chaptersFile: chapters.file }),
    passages: buildPassages(transcript.value?.cues ?? [], slug, segmentsMs),
    chapters: shown,
    diagnostics: [...transcript.diagnostics, ...chapters.diagnostics],
  };
}

function named(names: readonly string[], stem: string): string[] {
  return names.filter((name) => name.startsWith(`${stem}.`) && !name.endsWith('~'));
}

interface FirstReading<T> {
  readonly value: T | null;
  /** Path of the file that was read, below the content folder. */
  readonly file: string | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads the first of several files and reports the others; `place` is their folder's path below the content folder. */
async function readFirst<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  { folder, place }: { folder: string; place: string },
  [name, ...others]: readonly string[],
  parse: (text: string) => T,
): Promise<FirstReading<T>> {
  if (name === undefined) return { value: null, file: null, diagnostics: [] };
  const file = place + name;
  const related = [{ message: 'this one is read', file, line: 1, column: 1 }];
  const twins = others.map((found) => ({
    ...createDiagnostic('companion-twice', createSourceText(''), 0, { found, related }),
    file: place + found,
  }));
  const { text, diagnostic, note } = await readTextFile(join(folder, name));
  const value = text === null ? null : parse(text);
  const found = [diagnostic, note, ...(value?.diagnostics ?? [])].filter((one) => one !== null);
  return { value, file, diagnostics: [...found.map((one) => ({ ...one, file })), ...twins] };
}

/**
 * Chapters to list. Those with `toc: false` only change the picture in a player: they are left out, and do not end the chapter
 * above them.
 */
function listed(chapters: readonly Chapter[], slug: string): Episode['chapters'] {
  const issueId = createIdIssuer(slug);
  const silent = new Set(chapters.flatMap(({ toc, startMs }) => (toc === false ? startMs : [])));
  const shown = chapters.filter(({ toc }) => toc !== false);
  return shown.map((chapter) => ({
    ...chapter,
    endMs: silent.has(chapter.endMs ?? Number.NaN) ? nextStart(shown, chapter.startMs) : chapter.endMs,
    id: issueId('chapter', chapter.title),
  }));
}

function nextStart(chapters: readonly Chapter[], ms: number): number | null {
  const later = chapters.map(({ startMs }) => startMs).filter((startMs) => startMs > ms);
  return later.length === 0 ? null : later.reduce((least, startMs) => Math.min(least, startMs));
}
