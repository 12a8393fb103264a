import { join } from 'node:path';
import { readLibrary } from '@/lib/content/read-library';
import { readSourceLine } from '@/lib/content/read-source-line';
import { reportText } from '@/lib/diagnostics/report-text';
import type { Library } from '@/lib/model/library';
import { ContentErrors } from '@/scripts/command/run-command';

/** Reads the content and tells the author on standard error what it lacks; stops only if asked to be strict and there are errors. */
export async function reportLibrary(contentDir: string, strict: boolean): Promise<Library> {
  const library = await readLibrary(contentDir);
  const { diagnostics } = library;
  for (const diagnostic of diagnostics) {
    const line = readSourceLine(join(contentDir, diagnostic.file), diagnostic.line);
    process.stderr.write(`${reportText(diagnostic, line)}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (strict && errors > 0)
    throw new ContentErrors(`the content has ${errors} error(s), and --strict minds them`);
  return library;
}
