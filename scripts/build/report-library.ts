import { countSeverities } from '@/lib/core/diagnostics/count-severities';
import { reportText } from '@/lib/core/diagnostics/report-text';
import type { Library } from '@/lib/core/model/library';
import { openTexts } from '@/lib/disk/read/content-texts';
import { checkContent } from '@/lib/site/check/check-content';
import { ContentErrors } from '@/scripts/command/run-command';

/** Tells the author on standard error what the content lacks and returns it without drafts; stops only if asked to be strict and there are errors. */
export async function reportLibrary(contentDir: string, strict: boolean): Promise<Library> {
  // That the ledger is stale is enough to know here; `npm run check` names the links.
  const { library, ledger, diagnostics: found } = await checkContent(contentDir);
  const diagnostics = found.filter(({ code }) => code !== 'link-breaks');
  const { lineOf } = openTexts(contentDir);
  for (const one of diagnostics)
    process.stderr.write(`${reportText(one, lineOf(one.file, one.line), lineOf)}\n`);
  process.stderr.write(`dogear: the content has ${countSeverities(diagnostics)}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (strict && errors > 0)
    throw new ContentErrors(`the content has ${errors} error(s), and --strict minds them`);
  if (!ledger.exists && library.episodes.length > 0)
    process.stderr.write(
      'dogear: no ids.json: npm run ids keeps the links that people sent when words change\n',
    );
  return { ...library, episodes: library.episodes.filter(({ frontMatter }) => frontMatter.draft !== true) };
}
