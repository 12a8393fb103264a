import { splitNames } from '@/lib/core/names/fold-name';

/** A part of a written name, with the slug of its person or null. */
export interface NamePart {
  readonly text: string;
  readonly slug: string | null;
}

/**
 * Splits a written name into the names of known people and the text between them; the parts joined are the written name.
 * @example linkNames('Ada Quill and Bo', new Map([['Ada Quill', 'ada-quill']])) // [{ text: 'Ada Quill', slug: 'ada-quill' }, { text: ' and Bo', slug: null }]
 */
export function linkNames(written: string, slugs: ReadonlyMap<string, string>): NamePart[] {
  const whole = slugs.get(written);
  if (whole !== undefined) return [{ text: written, slug: whole }];
  const parts: NamePart[] = [];
  let end = 0;
  for (const name of splitNames(written)) {
    const slug = slugs.get(name);
    const start = written.indexOf(name, end);
    if (slug === undefined || start < 0) continue;
    if (start > end) parts.push({ text: written.slice(end, start), slug: null });
    parts.push({ text: name, slug });
    end = start + name.length;
  }
  return end < written.length || parts.length === 0
    ? [...parts, { text: written.slice(end), slug: null }]
    : parts;
}
