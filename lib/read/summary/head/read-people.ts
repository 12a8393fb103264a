import type { Person } from '@/lib/core/model/summary';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import type { Extent } from '@/lib/read/summary/inline/read-name';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';

/** Words that make the text after a comma a role and not a second person. */
const ROLE =
  /\b(?:founder|co-?founder|c[etofimp]o|vp|svp|evp|head|director|engineer|professor|lecturer|author|writer|journalist|reporter|host|producer|editor|lead|manager|president|scientist|researcher|partner|creator|chief|chair(?:man|woman)?|historian|physician|nurse|chef|pilot|coach|captain|keeper|maker|teacher|designer|developer|analyst|advisor|adviser|consultant|investor|lawyer|attorney|curator|artist|musician|comedian|therapist|student|fellow|\p{L}+(?:ologist|onomist|icist|ician|grapher))\b/iu;

/** Longer brackets hold no role. */
const MAX_ROLE = 400;

/** Titles after a name and a comma that belong to the name. */
const TITLES = /^(?:MD|PhD|DPhil|JD|MBA|MSc?|BSc?|MA|BA|RN|CPA|CFA|PE|Esq|Jr|Sr|III?|IV)$/;

/** Words in place of a name when there is none. */
const PLACEHOLDER =
  /^(?:none|n\s?\/\s?a|unknown|not (?:known|given|available|specified|mentioned|stated)|(?:no|keine?r?|aucun[e]?|ninguno|nenhum[a]?|nessuno|geen|brak|yok|нет|không có|なし|无|無|없음|لا يوجد|אין)(?: guests?| g[äa]ste?| invit[ée]s?)?|tbd|tba|[-–—?]+)\.?$/i;

/** True when the value of a label means that there is no person; the caller keeps its line as text. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Offsets of the bracket with the role. */
  readonly role: Extent | null;
}

/** A person of a head before its characters are claimed. */
export interface WrittenPerson {
  readonly name: Strand;
  readonly role: Strand | null;
}

/**
 * Reads a list of people with their roles. Commas and `&` inside a role or quotation marks do not separate people, and
 * commas do not when semicolons do. `single` means that the label is for one person.
 * @example readPeople(strandOf('Swix (founder, Small AI), Ada', 0, 29), claims)
 * // [{ name: 'Swix', role: 'founder, Small AI' }, { name: 'Ada', role: null }]
 */
export function readPeople(strand: Strand, claims: Claims, { single = false } = {}): Person[] {
  const people = splitWrittenPeople(strand, { single });
  claimPeople(people, claims);
  claims.syntaxRest(strand);
  return people.map(toPerson);
}

export function claimPeople(people: readonly WrittenPerson[], claims: Claims): void {
  for (const { name, role } of people) {
    claims.text(name);
    if (role !== null) claims.text(role);
  }
}

/** The name is without invisible marks and with plain spaces, so that it is equal to the same name elsewhere. */
export function toPerson({ name, role }: WrittenPerson): Person {
  const url = name.links[0]?.url;
  const person = { name: plainName(name.text), role: role === null ? null : plainName(role.text) };
  return url === undefined ? person : { ...person, url };
}

const plainName = (text: string): string =>
  text.replace(/(?![\u200C\u200D])\p{Cf}/gu, '').replace(/\s+/g, ' ');

/** Splits a list of people; nothing is claimed. */
export function splitWrittenPeople(strand: Strand, { single = false } = {}): WrittenPerson[] {
  const people: WrittenPerson[] = [];
  for (const part of joinRoles(strand.text, splitPeople(strand.text), single)) {
    const own = trimStrand(sliceStrand(strand, part.start, part.role?.start ?? part.end));
    if (own.text === '') continue;
    const { name, role: ownRole } = parseOwn(own, part.role === null);
    const role =
      part.role === null ? ownRole : trimStrand(sliceStrand(strand, part.role.start + 1, part.role.end - 1));
    people.push({ name, role: role?.text === '' ? null : role });
  }
  return people;
}

/** Joins parts that are the role of the previous person to that person: `Ada Quill, founder, Otters & Co`. */
function joinRoles(text: string, parts: readonly Part[], single: boolean): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const own = text.slice(part.start, part.role?.start ?? part.end).trim();
    const isSecond = part.role !== null && !(single && /[,，،]\s*$/.test(text.slice(0, part.start)));
    const startsPerson =
      part.start > 0 &&
      /[;；؛]/.test(text[part.start - 1] ?? '') &&
      isPersonWithRole(text.slice(part.start, part.end));
    if (
      last?.role === null &&
      !isSecond &&
      !startsPerson &&
      isRole(own, text.slice(last.start, last.end), single)
    )
      joined[joined.length - 1] = { ...last, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** True for text that cannot be a second person: a job title, small letters, or more text after one person's dash. */
function isRole(text: string, before: string, single: boolean): boolean {
  const marked = DASH_MARK.test(before);
  if (DASH_MARK.test(text)) return false;
  const hasComma = /[,，،]/.test(before);
  if (single && (hasComma || marked)) return true;
  if ((ROLE.test(text) || JOB.test(text)) && !hasComma && isFullName(before)) return true;
  if (ROLE.test(text) && !hasComma) return true;
  if (marked) return !/\s/.test(text);
  if (single && isFullName(before) && !isFullName(text)) return true;
  // Hebrew and Arabic have no capitals, but a label for one person in the singular.
  if (single && /[\u0590-\u06ff]/.test(before) && /\s/.test(before.trim())) return true;
  // A handle such as `swyx` is one word.
  return /^\p{Ll}/u.test(text) && (single || /\s/.test(text));
}

/** Two words or more, the first and the last with a capital; in a script without capitals nothing is certain. */
const isFullName = (text: string): boolean =>
  /^(?:[^\s\p{L}]*\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+\S+){0,4}?\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*)$/u.test(text.trim());

/** Endings of job titles in one word, in German, French, Spanish, Portuguese, Italian, Dutch, Polish and Russian. */
const JOB =
  /^\p{L}+(?:erin|[lr]og(?:e|in|ue|[oa])|ólog[oa]|ist(?:in|a|e)?|meister(?:in)?|wart(?:in)?|bauer(?:in)?|macher(?:in)?|forscher(?:in)?|leiter(?:in)?|ik(?:er|erin)|eur|euse|ienne|trice|t[oô]re|dor[a]?|er[oa]|ista|aio|aia|ник|щик|ица|олог|ист(?:ка)?|тель(?:ница)?|arz|arka|acz(?:ka)?|nik|ник(?:иня)?|maker|kundige)$/iu;

/** After a semicolon: `Ole Petersdorp, Torfstecher`. A second role such as `author, Night Bread` begins with small letters. */
function isPersonWithRole(text: string): boolean {
  const [name = '', role = ''] = text.split(/\s*[,，،(（]\s*|\s[-–—]\s/, 2);
  return role !== '' && isFullName(name) && !ROLE.test(name) && !JOB.test(name.trim());
}

const DASH_MARK = /\s[-–—]+\s/;
const ROLE_MARK = /\s+[-–—]+\s+|\s*[,，،]\s*/g;
/** `Ada Quill of Otters & Co`: at least two names before the word, so that `Simon of Reed` stays whole. */
const COMPANY = /^(\p{Lu}\S*(?:\s+\S+){1,3}?)\s+(?:of|from|at|von|de chez)\s+(?:the\s+)?(?=\p{Lu})/u;

/** `Jane Doe – Founder, Foo`, `Jane Doe, Founder` or `Jane Doe of Foo`: a name and its role. */
function parseOwn(own: Strand, mayHoldRole: boolean): { name: Strand; role: Strand | null } {
  const marks = mayHoldRole ? [...own.text.matchAll(ROLE_MARK)] : [];
  const mark = marks.find(
    ({ index, 0: { length } }) => index > 0 && !isTitle(own.text.slice(index + length)),
  );
  if (mark !== undefined) {
    const role = trimStrand(sliceStrand(own, mark.index + mark[0].length));
    return { name: trimStrand(sliceStrand(own, 0, mark.index)), role: role.text === '' ? null : role };
  }
  const [match, name] = COMPANY.exec(own.text) ?? [];
  if (!mayHoldRole || match === undefined || name === undefined) return { name: own, role: null };
  return { name: sliceStrand(own, 0, name.length), role: sliceStrand(own, match.length) };
}

/** True when the text begins with a title such as `MD`, alone up to the next comma or bracket. */
function isTitle(text: string): boolean {
  return TITLES.test((/^[^,;(&[]*/.exec(text)?.[0] ?? '').replaceAll('.', '').trim());
}

const SEPARATOR =
  /^(?:[,;&、，；،؛+]|\s(?:and|und|et|y|e|ed|en|och|og|oraz|i|a|ve|и|і|й|та|và|with)(?=\s)|\s[/|](?=\s)|\s(?:와|과|및)(?=\s)|\sו(?=\p{L})|[和与與](?=\S))/u;

const SEPARATOR_NEXT =
  /^\s*(?:$|[,;&、，；،؛+.|/]|(?:and|und|et|y|e|ed|en|och|og|oraz|i|a|ve|и|і|й|та|và|with|와|과|및)\s|[\u05d5\u0648]\p{Cf}*\p{L}|[和与與])/u;
/** Joined to the next name, as a first letter of names is, too; after a bracket it can only be the conjunction. */
const ARABIC_AND = /^\sو(?=\p{Cf}*\p{L})/u;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]);

function splitPeople(text: string): Part[] {
  const parts: Part[] = [];
  const quoted = new Map(findQuotedSpans(text).spans.map(({ open, close }) => [open, close]));
  const semicolons = /[;；؛]/.test(text.replace(/[(（][^()（）]*[)）]/g, ''));
  let start = 0;
  let role: Part['role'] = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const end = quoted.get(at) ?? closingBracket(text, at);
    if (end !== null) {
      // A bracket between the words of a name is part of the name.
      const last = SEPARATOR_NEXT.test(text.slice(end + 1, end + 8));
      if (BRACKETS.has(character) && role === null && last) role = { start: at, end: end + 1 };
      at = end;
      continue;
    }
    const next = text.slice(at, at + 8);
    const separator =
      SEPARATOR.exec(next)?.[0] ??
      (/[)）]/.test(text[at - 1] ?? '') ? ARABIC_AND.exec(next)?.[0] : undefined);
    if (separator === undefined || (semicolons && /[,，،]/.test(separator))) continue;
    if (/[,，،]/.test(separator) && isTitle(text.slice(at + 1))) continue;
    parts.push({ start, end: at, role });
    role = null;
    at += separator.length - 1;
    start = at + 1;
  }
  return [...parts, { start, end: text.length, role }];
}

/** Returns the offset of the bracket that closes the one at an offset; null when there is none. */
function closingBracket(text: string, from: number): number | null {
  const open = text[from] ?? '';
  const close = BRACKETS.get(open);
  if (close === undefined) return null;
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MAX_ROLE); at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
