import type { Report } from '@/lib/check/report/report';
import type { Episode } from '@/lib/core/model/library';

/** A BCP 47 language tag that begins with a code of two or three letters (ISO 639): `en`, `pt-BR`, `zh-Hant`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Checks the front matter value that the schema cannot check: the language. */
export function checkFrontMatter(report: Report, { file, frontMatter }: Episode): void {
  const { language } = frontMatter;
  if (language === undefined || LANGUAGE.test(language)) return;
  const dashed = language.replaceAll('_', '-');
  const hint = dashed !== language && LANGUAGE.test(dashed) ? { hint: `Write ${dashed} instead.` } : {};
  report.add('language-unknown', report.valuePlace(file, ['language']), { found: language, ...hint });
}
