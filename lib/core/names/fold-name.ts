/** Words before or behind a name that are not the name. */
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|phd|md|jr|sr)$/;

/**
 * Folds a name to the words it is compared by: lower case, accents, marks and titles gone.
 * @example foldName('Dr. José O’Neil') // ["jose", "oneil"]
 */
export function foldName(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}'’ʼ]/gu, '')
    .replace(/\([^()]*\)/g, ' ');
  return (folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !TITLE.test(word));
}

/** True where one name is the other, or a part of it: "Ada" and "Quill" are "Ada Quill". */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** Words that stand for a person without naming one: "Host", "Speaker 1", "SPEAKER_00", "Audience member". */
const NOBODY =
  /^(?:(?:the|co|an?|unknown|unidentified|male|female|live|audio|video)\s+)*(?:(?:host|guest|interviewer|interviewee|moderator|narrator|announcer|caller|questioner|panelist|audience|listener|speaker|voice|member|clip|unknown|both|all|everyone)s?\s*)+\s*[\da-z]{0,3}$/;

/** True where a speaker is told by a part, and nobody can say whether that is a known person. */
export function isNameless(name: string): boolean {
  return NOBODY.test(foldName(name.replaceAll('_', ' ')).join(' '));
}

/** Parts "Ada Quill and Bo Reed" into its names. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[,;/&+、]|\s(?:and|und|et|y|with)\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
