import { splitNames } from '@/lib/core/names/fold-name';

/** A stretch of a name as it is written, and whose it is: a slug, or null. */
export interface NamePart {
  readonly text: string;
  readonly slug: string | null;
}

/**
 * Parts what is written in the place of a name into the names that are somebody's and what stands between them; the texts
 * together are what was written.
 * @example partName('Ada Quill and Bo', new Map([['Ada Quill', 'ada-quill']])) // [{ text: 'Ada Quill', slug: 'ada-quill' }, { text: ' and Bo', slug: null }]
 */
export function partName(written: string, slugs: ReadonlyMap<string, string>): NamePart[] {
  const whole = slugs.get(written);
  if (whole !== undefined) return [{ text: written, slug: whole }];
  const parts: NamePart[] = [];
  let behind = 0;
  for (const name of splitNames(written)) {
    const slug = slugs.get(name);
    const start = written.indexOf(name, behind);
    if (slug === undefined || start < 0) continue;
    if (start > behind) parts.push({ text: written.slice(behind, start), slug: null });
    parts.push({ text: name, slug });
    behind = start + name.length;
  }
  return behind < written.length || parts.length === 0
    ? [...parts, { text: written.slice(behind), slug: null }]
    : parts;
}
