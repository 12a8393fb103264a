/** Titles and degrees around a name that are not part of it. */
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|phd|md|jr|sr)$/;

/**
 * Folds a name to the words used to compare it: lower case, without accents, marks and titles.
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

/** True when two names are equal or one is part of the other: "Ada" and "Quill" match "Ada Quill". */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** Roles and labels in place of a name: "Host", "Speaker 1", "SPEAKER_00", "Audience member". */
const GENERIC_NAME =
  /^(?:(?:the|co|an?|unknown|unidentified|male|female|live|audio|video)\s+)*(?:(?:host|guest|interviewer|interviewee|moderator|narrator|announcer|caller|questioner|panelist|audience|listener|speaker|voice|member|clip|unknown|both|all|everyone)s?\s*)+\s*[\da-z]{0,3}$/;

/** True when a speaker is named only by a role, so that the person is unknown. */
export function isGenericName(name: string): boolean {
  return GENERIC_NAME.test(foldName(name.replaceAll('_', ' ')).join(' '));
}

/** Splits "Ada Quill and Bo Reed" into its names. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[,;/&+、]|\s(?:and|und|et|y|with)\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
