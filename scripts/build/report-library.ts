import { join } from 'node:path';
import { readLibrary } from '@/lib/content/read-library';
import { readSourceLine } from '@/lib/content/read-source-line';
import { reportText } from '@/lib/diagnostics/report-text';
import { ContentErrors } from '@/scripts/command/run-command';

/** Tells the author on standard error what the content lacks; stops only if asked to be strict and there are errors. */
export async function reportLibrary(contentDir: string, strict: boolean): Promise<void> {
  const { diagnostics } = await readLibrary(contentDir);
  for (const diagnostic of diagnostics) {
    const line = readSourceLine(join(contentDir, diagnostic.file), diagnostic.line);
    process.stderr.write(`${reportText(diagnostic, line)}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (strict && errors > 0)
    throw new ContentErrors(`the content has ${errors} error(s), and --strict minds them`);
}
