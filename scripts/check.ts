import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countSeverities } from '@/lib/core/diagnostics/count-severities';
import { reportGithub } from '@/lib/core/diagnostics/report-github';
import { reportText } from '@/lib/core/diagnostics/report-text';
import type { FileDiagnostic } from '@/lib/core/model/library';
import { openTexts } from '@/lib/disk/read/content-texts';
import { checkContent } from '@/lib/site/check/check-content';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run check [-- --content DIR] [--format text|github|json]

Checks the content and prints each problem with its file, line and a hint.
Exit code: 0 no errors (warnings and notes do not count), 1 errors, 2 wrong use.
`;

function report(diagnostics: readonly FileDiagnostic[], format: string, root: string): string {
  if (format === 'json') return `${JSON.stringify(diagnostics, null, 2)}\n`;
  const { lineOf } = openTexts(root);
  const lines = diagnostics.map((one) =>
    format === 'github'
      ? reportGithub(one, root)
      : `${reportText(one, lineOf(one.file, one.line), lineOf)}\n`,
  );
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
    throw new WrongUse(`--format "${format}" is not text, github or json`);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!existsSync(content))
    throw new WrongUse(`no content folder at ${content}; name one with --content DIR`);
  const { library, diagnostics } = await checkContent(content);
  process.stdout.write(report(diagnostics, format, content));
  const { episodes } = library;
  const drafts = episodes.filter(({ frontMatter }) => frontMatter.draft === true).length;
  process.stderr.write(
    `check: ${episodes.length} ${episodes.length === 1 ? 'episode' : 'episodes'} (${drafts} ${drafts === 1 ? 'draft' : 'drafts'}), ${countSeverities(diagnostics)}\n`,
  );
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
});
