import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Chapter } from '@/lib/core/model/chapters';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** The result of a format's reader: chapters and diagnostics, in source order. */
export interface ChapterReading {
  readonly chapters: readonly Chapter[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects chapters and diagnostics while a file is read. */
export class ChapterSink implements ChapterReading {
  readonly chapters: Chapter[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private latestMs = 0;

  constructor(private readonly source: SourceText) {}

  /** Adds a chapter; one that begins before an earlier one is reported, and an end before its start is left out. */
  add(chapter: Chapter, offset: number): void {
    if (chapter.startMs < this.latestMs)
      this.report('chapter-order', offset, formatTimecode(chapter.startMs));
    this.latestMs = Math.max(this.latestMs, chapter.startMs);
    const backwards = chapter.endMs !== null && chapter.endMs <= chapter.startMs;
    this.chapters.push(backwards ? { ...chapter, endMs: null } : chapter);
  }

  report(code: DiagnosticCode, offset: number, found: string): void {
    this.diagnostics.push(createDiagnostic(code, this.source, offset, { found }));
  }
}

/** Ends each chapter without an end at the next later start, in linear-logarithmic time. */
export function endChapters(chapters: readonly Chapter[]): readonly Chapter[] {
  const starts = [...new Set(chapters.map(({ startMs }) => startMs))].sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? null]));
  return chapters.map((chapter) => ({
    ...chapter,
    endMs: chapter.endMs ?? next.get(chapter.startMs) ?? null,
  }));
}
