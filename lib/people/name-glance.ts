/** A name to look for, and whose it is. */
export interface SoughtName {
  readonly name: string;
  readonly slug: string;
}

const WORDS = /[\p{L}\p{N}\p{M}'’.-]+/gu;
/** Most words of a text are none of these, and most names begin so. */
const CAPITALISED = /[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{N}\p{M}'’.-]*/gu;

interface Begun {
  readonly slug: string;
  readonly second: string;
}

/**
 * Makes a quick look at a text for any of many names, which is never wrong to say no: whether somebody who is not `inside` may be
 * named there. A careful look at all of 100,000 moments would take a minute.
 */
export function createNameGlance(
  names: readonly SoughtName[],
): (text: string, inside: ReadonlySet<string>) => boolean {
  const begun = new Map<string, Begun[]>();
  const small: SoughtName[] = [];
  for (const { name, slug } of names) {
    const [first = '', second = ''] = (name.normalize('NFC').match(WORDS) ?? []).map(bare);
    if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(first)) small.push({ name: first, slug });
    else begun.set(first, [...(begun.get(first) ?? []), { slug, second }]);
  }
  return (text, inside) => {
    for (const [word] of text.matchAll(CAPITALISED)) {
      for (const { slug, second } of begun.get(bare(word)) ?? [])
        if (!inside.has(slug) && text.includes(second)) return true;
    }
    return small.some(({ name, slug }) => !inside.has(slug) && text.includes(name));
  };
}

/** A word up to a mark in it: "Quill’s" and "Quill." are "Quill". */
function bare(word: string): string {
  return word.replace(/['’.-].*$/u, '');
}
