import { join } from 'node:path';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { readSourceLine } from '@/lib/content/read-source-line';
import { reportText } from '@/lib/diagnostics/report-text';
import { ContentErrors } from '@/scripts/command/run-command';

/** Tells the author on standard error what the content lacks; stops only if asked to be strict and there are errors. */
export async function reportLibrary(contentDir: string, strict: boolean): Promise<void> {
  const library = await readLibrary(contentDir);
  const ledger = await readLedger(contentDir, library);
  // That the ledger is stale is enough to know here; `npm run check` names the links.
  const stale = ledger.diagnostics.filter(({ code }) => code !== 'link-breaks');
  const diagnostics = [...library.diagnostics, ...stale];
  for (const diagnostic of diagnostics) {
    const line = readSourceLine(join(contentDir, diagnostic.file), diagnostic.line);
    process.stderr.write(`${reportText(diagnostic, line)}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (strict && errors > 0)
    throw new ContentErrors(`the content has ${errors} error(s), and --strict minds them`);
  if (!ledger.exists && library.episodes.length > 0)
    process.stderr.write(
      'dogear: no ids.json: npm run ids keeps the links that people sent when words change\n',
    );
}
