import type { Episode } from '@/lib/model/library';
import { parseLinkTime } from '@/lib/time/timecode';
import type { Report } from './report';

/** A tag as BCP 47 forms it, begun by a code of two or three letters (ISO 639): `en`, `pt-BR`, `zh-Hant`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Checks values of the front matter that a schema cannot judge: language, recordings and their offsets. */
export function checkFrontMatter(report: Report, { file, frontMatter }: Episode): void {
  const { language, recordings = [] } = frontMatter;
  if (language !== undefined && !LANGUAGE.test(language)) {
    const dashed = language.replaceAll('_', '-');
    const hint = dashed !== language && LANGUAGE.test(dashed) ? { hint: `Write "${dashed}".` } : {};
    report.add('language-unknown', report.valuePlace(file, ['language']), { found: language, ...hint });
  }
  for (const [i, { kind, url, id, offset }] of recordings.entries()) {
    if (url === undefined && (id === undefined || kind === 'audio'))
      report.add('recording-empty', report.keyPlace(file, ['recordings', i]), {
        found: kind,
        expected: kind === 'audio' ? 'url' : 'url or id',
      });
    if (typeof offset === 'string' && parseLinkTime(offset.trim().replace(/^[+-]/, '')) === null)
      report.add('front-matter-value', report.valuePlace(file, ['recordings', i, 'offset']), {
        found: `recordings.${i}.offset (${offset})`,
        expected: 'seconds or a clock such as 0:30',
      });
  }
}
