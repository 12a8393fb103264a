import { countSeverities } from '@/lib/core/diagnostics/count-severities';
import { reportText } from '@/lib/core/diagnostics/report-text';
import type { Library } from '@/lib/core/model/library';
import { openTexts } from '@/lib/disk/read/content-texts';
import { checkContent } from '@/lib/site/check/check-content';
import { ContentErrors } from '@/scripts/command/run-command';

/** Prints the problems of the content on standard error and returns the content without drafts; throws only if `strict` is set and there are errors. */
export async function reportLibrary(contentDir: string, strict: boolean): Promise<Library> {
  // One line about the stale ledger is enough here; `npm run check` names the links.
  const { library, ledger, diagnostics: found } = await checkContent(contentDir);
  const diagnostics = found.filter(({ code }) => code !== 'link-breaks');
  const { lineOf } = openTexts(contentDir);
  for (const one of diagnostics)
    process.stderr.write(`${reportText(one, lineOf(one.file, one.line), lineOf)}\n`);
  process.stderr.write(`dogear: the content has ${countSeverities(diagnostics)}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (strict && errors > 0)
    throw new ContentErrors(
      `the content has ${errors} ${errors === 1 ? 'error' : 'errors'}, and --strict is set`,
    );
  if (!ledger.exists && library.episodes.length > 0)
    process.stderr.write(
      'dogear: there is no ids.json yet; run npm run ids, so that links still work after an edit\n',
    );
  return { ...library, episodes: library.episodes.filter(({ frontMatter }) => frontMatter.draft !== true) };
}
