import { firstOfMany } from '@/lib/check/report/first-of-many';
import type { Report } from '@/lib/check/report/report';
import { hasScheme } from '@/lib/core/links/has-scheme';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import type { FindDestination } from './create-destination-finder';
import { listLinkTargets, type WrittenLink } from './link-targets';

/** A link to a time on the same page is read as that time. */
const TIME = /^#(?:.*&)?t=[\d:.hms,]+$/i;

/** Checks that the links of a summary have a target: an address on the web, a page of this site, or an existing file. */
export function checkLinks(report: Report, { file, slug }: Episode, find: FindDestination): void {
  const targets = listLinkTargets(report.files.textOf(file) ?? '');
  const unsafe = targets.filter(({ url }) => isUnsafe(url));
  for (const { url, span } of unsafe) report.add('link-unsafe', { file, span }, { found: url });
  const broken = targets.flatMap((target) => {
    const problem = isUnsafe(target.url) ? null : problemOf(target, slug, find);
    return problem === null ? [] : [{ target, problem }];
  });
  const anchors = broken.filter(({ target }) => target.url.startsWith('#'));
  const others = broken.filter(({ target }) => !target.url.startsWith('#'));
  const { shown, hint } = firstOfMany(anchors, 'they come from a page with other anchors.');
  for (const { target, problem } of others)
    report.add('link-nowhere', { file, span: target.span }, { found: target.url, ...problem });
  for (const { target, problem } of shown)
    report.add('link-nowhere', { file, span: target.span }, { found: target.url, ...problem, ...hint });
}

/** Browsers remove control characters before they read a scheme, so this does, too. */
function isUnsafe(url: string): boolean {
  const bare = url.replace(/\p{Cc}/gu, '');
  return hasScheme(bare) && safeUrl(bare) === null;
}

function problemOf(
  { url }: WrittenLink,
  slug: string,
  find: FindDestination,
): { expected: string; hint?: string } | null {
  if (url === '') return { expected: 'it is empty' };
  if (hasScheme(url) || TIME.test(url)) return null;
  if (url.startsWith('#'))
    return {
      expected: 'no such place on the page',
      hint: 'The place is on the page that the text was copied from. Remove the link; its text is kept.',
    };
  // Pictures may name their path without a slash, like `image` and `recordings`.
  const destination = find(/^(?:\.\/)?media\//.test(url) ? `/${url.replace('./', '')}` : url, slug);
  if (destination.exists) return null;
  const { why, hint } = destination;
  return { expected: why, ...(hint === undefined ? {} : { hint }) };
}
