import type { FileDiagnostic } from '@/lib/core/model/library';

const LEVEL = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Escapes a workflow command's data (GitHub Actions, "Workflow commands"). */
const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * Prints one diagnostic as a GitHub Actions annotation; `root` is the path of the content folder in the repository. An
 * annotation has one place, so its text names the related ones.
 * @example // ::error file=content/episodes/pilot/summary.md,line=3,col=7,title=front-matter-yaml::Invalid YAML …
 */
export function reportGithub(diagnostic: FileDiagnostic, root: string): string {
  const { file, line, column, endLine, endColumn, severity, code, message, hint, related = [] } = diagnostic;
  // GitHub reads columns only for a place on one line.
  const end = endLine === line ? `,endLine=${endLine},endColumn=${endColumn}` : '';
  const place = `file=${escapeProperty(`${root}/${file}`)},line=${line},col=${column}${end},title=${escapeProperty(code)}`;
  const others = related.map((one) => `${root}/${one.file ?? file}:${one.line}:${one.column} ${one.message}`);
  const text = [hint === null ? message : `${message}. ${hint}`, ...others].join('\n');
  return `::${LEVEL[severity]} ${place}::${escapeData(text)}`;
}
