import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Cue } from '@/lib/core/model/transcript';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** The result of a format's reader: cues and diagnostics, in source order. */
export interface CueReading {
  readonly cues: readonly Cue[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects cues and diagnostics while a file is read. */
export class CueSink implements CueReading {
  readonly cues: Cue[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly source: SourceText) {}

  /** Adds a cue unless its text is empty; an end before the start is reported and left out. */
  add(cue: Cue, offset: number): void {
    if (cue.text === '') return;
    const backwards = cue.endMs !== null && cue.endMs < cue.startMs;
    if (backwards) this.report('cue-times', offset, formatTimecode(cue.endMs ?? 0));
    this.cues.push(backwards ? { ...cue, endMs: null } : cue);
  }

  report(code: DiagnosticCode, offset: number, found: string): void {
    this.diagnostics.push(createDiagnostic(code, this.source, offset, { found }));
  }
}
