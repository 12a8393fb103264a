import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { type FileKind, parseFile } from '@/lib/disk/read/parse-file';
import { printJson } from '@/tests/unit/golden/print-json';

export const TIMED_PIPELINES = ['transcript', 'chapters'] as const;
export type TimedPipeline = (typeof TIMED_PIPELINES)[number];

/** The folder of a pipeline's cases; a case's name is the name of its test. */
export const folderOf = (pipeline: TimedPipeline): string => join('tests/fixtures', pipeline);

export const listTimedCases = (pipeline: TimedPipeline): string[] => readdirSync(folderOf(pipeline)).sort();

/** The input file of a case. */
export function inputFile(pipeline: TimedPipeline, name: string): string {
  const folder = join(folderOf(pipeline), name);
  return join(folder, readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input');
}

/** Runs a case through parse-file with its kind given; the output becomes the case's two files. */
export async function runTimedCase(
  pipeline: TimedPipeline,
  name: string,
): Promise<{ expected: string; diagnostics: string }> {
  const path = inputFile(pipeline, name);
  const kind: FileKind = pipeline;
  const { diagnostics, ...model } = await parseFile(path, kind);
  const lines = readFileSync(path, 'utf8').split(/\r\n?|\n/);
  const file = path.slice(path.lastIndexOf('input'));
  const reports = diagnostics.map((one) => reportText({ ...one, file }, lines[one.line - 1] ?? null));
  return { expected: `${printJson(model)}\n`, diagnostics: reports.map((one) => `${one}\n`).join('') };
}

/** A file of a case, or null when it has none. */
export function storedTimed(pipeline: TimedPipeline, name: string, file: string): string | null {
  const path = join(folderOf(pipeline), name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
