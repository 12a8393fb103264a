import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { readSourceLine } from '@/lib/content/read-source-line';
import { reportGithub } from '@/lib/diagnostics/report-github';
import { reportText } from '@/lib/diagnostics/report-text';
import type { FileDiagnostic } from '@/lib/model/library';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run check [-- --content DIR] [--format text|github|json]

Says what is wrong or doubtful in the content, with file, line and a hint.
Exit: 0 no errors (warnings and notes do not count), 1 errors, 2 wrong use.
`;

function report(diagnostics: readonly FileDiagnostic[], format: string, root: string): string {
  if (format === 'json') return `${JSON.stringify(diagnostics, null, 2)}\n`;
  const lines = diagnostics.map((diagnostic) => {
    if (format === 'github') return reportGithub(diagnostic, root);
    return `${reportText(diagnostic, readSourceLine(join(root, diagnostic.file), diagnostic.line))}\n`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

await runCommand('check', async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  const { content, format, help } = values;
  if (!['text', 'github', 'json'].includes(format))
    throw new WrongUse(`unexpected format "${format}", expected text, github or json`);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!existsSync(content))
    throw new WrongUse(`no content folder at ${content}, name one with --content DIR`);
  const library = await readLibrary(content, { drafts: true });
  const { episodes } = library;
  const diagnostics = [...library.diagnostics, ...(await readLedger(content, library)).diagnostics];
  process.stdout.write(report(diagnostics, format, content));
  const drafts = episodes.filter(({ frontMatter }) => frontMatter.draft === true).length;
  const count = (severity: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  process.stderr.write(
    `check: ${episodes.length} episodes (${drafts} drafts), ${errors} errors, ${warnings} warnings, ${notes} notes\n`,
  );
  return errors > 0 ? 1 : 0;
});
