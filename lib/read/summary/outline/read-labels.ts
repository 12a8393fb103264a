import { ENDING, OPENING, QUOTES } from '@/lib/core/marks/quotation-marks';
import { findDay } from '@/lib/core/time/parse-day';
import { parseDuration } from '@/lib/core/time/parse-duration';
import { findShowNumber } from '@/lib/read/summary/head/title-prefix';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { findLabelName } from './label-words';
import type { LabelName, OutlineLabel, OutlineNode } from './outline';
import { readPhraseLabel } from './read-phrase-label';

/** Emoji and invisible marks in front of a label or a value. */
export const LEAD = String.raw`[\s\p{Cf}\p{So}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]*`;

/**
 * Reads a line of the summary's head such as `Host(s): Alessio (Decibel CTO)`; null when the label is unknown.
 * @example readLabel(strandOf('Date: May 5, 2031', 0, 17)) // { type: 'label', name: 'date', line, valueAt: 6 }
 */
export function readLabel(line: Strand): OutlineLabel | null {
  return readColonLabel(line) ?? readPhraseLabel(line) ?? readBareDay(line);
}

const COLON_LABEL = new RegExp(
  String.raw`^${LEAD}([\p{L}\p{M}()\-/&+'’.· \u00A0\u200B-\u200F]{2,40}?)[\s\p{Cf}]*[:：]{1,2}${LEAD}(?=\S)`,
  'u',
);

function readColonLabel(line: Strand): OutlineLabel | null {
  const match = COLON_LABEL.exec(line.text.slice(0, 100));
  if (match === null) return null;
  const name = findLabelName(match[1] ?? '');
  const valueAt = match[0].length;
  return name === null || !isValue(name, line.text.slice(valueAt))
    ? null
    : { type: 'label', name, line, valueAt };
}

const MAX_VALUE = 60;

/** `Recorded: in a barn` and `Length: as long as it takes` are text. */
function isValue(name: LabelName, value: string): boolean {
  if (name === 'date') return /\p{N}/u.test(value);
  if (name === 'duration')
    return parseDuration(value.slice(0, MAX_VALUE).split(/\s+[|•·(]/)[0] ?? '') !== null;
  // `Guests: the weir draws many of them, mostly in spring, when the water is high.`
  if (name === 'hosts' || name === 'guests' || name === 'people')
    return !(value.length > MAX_VALUE && /^\p{Ll}/u.test(value) && /\.$/.test(value));
  return true;
}

const BARE_LABEL = new RegExp(
  String.raw`^${LEAD}([\p{L}\p{M}()\-/&+'’.· \u00A0]{2,40}?)[\s\p{Cf}]*[:：]$`,
  'u',
);

/** Reads a label of people whose names are in the list below: `Guests:`. Null for any other line. */
export function readBareLabel(line: Strand): OutlineLabel | null {
  const name = findLabelName(BARE_LABEL.exec(line.text)?.[1] ?? '');
  if (name !== 'hosts' && name !== 'guests' && name !== 'people') return null;
  return { type: 'label', name, line, valueAt: line.text.length };
}

const BARE_DAY = new RegExp(String.raw`^${LEAD}(?:\p{L}{2,12}\.?,?\s+|[(（])?$`, 'u');
const AFTER_DAY =
  /^\s*(?:[)）]|г\.?|р\.|r\.|\p{L}{1,12}曜?日?|[(（][^()（）]{1,5}[)）])?\.?(?:,?\s+(?:at |um |à |kl\.? )?\d{1,2}[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\.?|\s?Uhr)?)?\s*$/u;

/** A line that is only a day, with its weekday: `*June 13, 2025*`. */
function readBareDay(line: Strand): OutlineLabel | null {
  if (line.text.length > MAX_VALUE) return null;
  const found = findDay(line.text);
  if (found?.day == null) return null;
  const before = line.text.slice(0, found.start);
  if (!BARE_DAY.test(before) || !AFTER_DAY.test(line.text.slice(found.end))) return null;
  const valueAt = new RegExp(`^${LEAD}`, 'u').exec(before)?.[0].length ?? 0;
  return { type: 'label', name: 'date', line, valueAt };
}

/** A label inside a line with several: `Episode : … Date : … Host : …`; a label of several words is one match. */
const INNER_LABEL =
  /(?<=\s)(?:Episode(?: Title)?|Title|Show|Podcast|(?:(?:Release|Air|Publication|Recording|Episode) )?Date|(?:Co-?|Guest )?[Hh]osts?(?:\(s\))?|(?:Special )?Guests?(?: Speakers?)?(?:\(s\))?)(\s{0,3})[:：]\s/g;

/** Reads every label of a field without its line breaks; empty when it does not begin with one. */
function readInnerLabels(line: Strand, claims: Claims, first = readLabel(line)): OutlineLabel[] {
  if (first === null) return [];
  const guests = first.name === 'hosts' ? WITH_GUEST.exec(line.text.slice(first.valueAt)) : null;
  if (guests !== null) return splitGuests(first, guests);
  const labels: OutlineLabel[] = [];
  const inner = [...line.text.matchAll(INNER_LABEL)].filter(({ index }) => index >= first.valueAt);
  let open = first;
  let from = 0;
  for (const match of inner) {
    const found = readLabel(trimStrand(sliceStrand(line, match.index)));
    const value = line.text.slice(from + open.valueAt, match.index);
    // A label without a value belongs to the previous value, and so does one after a label without a value.
    if (found === null || value.trim() === '') continue;
    const spaced = (match[1] ?? '') !== '';
    const isSeparated = /[|•·;]\s*$/.test(value);
    if (!(spaced || isSeparated || inner.length > 1 || endsValue(open, found))) continue;
    labels.push({ ...open, line: withoutBar(sliceStrand(line, from, match.index), claims) });
    open = found;
    from = match.index;
  }
  return [...labels, { ...open, line: trimStrand(sliceStrand(line, from)) }];
}

/** `Hosted by Ada Quill with guest Ben Marsh`. */
const WITH_GUEST =
  /[,;]?\s+(?:(?:with|and) (?:special |our |(?:his|her|their) )?guests?|mit (?:dem |der )?g[äa]st(?:en)?|avec (?:son |sa |ses |pour )?invit[ée]e?s?|con (?:el |la |los |las )?invitad[oa]s?|con (?:l['’])?ospit[ei]|com (?:o |a |os |as )?convidad[oa]s?|met (?:de )?gast(?:en)?|med g[äæ]st(?:en|erna|erne)?)[ :]\s*(?=\p{Lu})|[,،;]?\s+\p{Cf}*(?:ו?עם ה?אורח(?:ת|ים|ות)?|מארח(?:ת|ים)? את|مع (?:ال)?ضي(?:ف|فة|وف|فين|فتين))[\s\p{Cf}]+(?=\p{Lo})/iu;

function splitGuests(hosts: OutlineLabel, { index, 0: words }: RegExpExecArray): OutlineLabel[] {
  const at = hosts.valueAt + index;
  return [
    { ...hosts, line: sliceStrand(hosts.line, 0, at) },
    { type: 'label', name: 'guests', line: sliceStrand(hosts.line, at), valueAt: words.length },
  ];
}

/** Claims the bar or dot between two labels of a line as syntax. */
function withoutBar(strand: Strand, claims: Claims): Strand {
  const value = trimStrand(strand);
  const end = value.text.replace(/\s+[|•·–—/-]+$|[;|,，]$/, '').length;
  claims.syntax(sliceStrand(value, end));
  return trimStrand(sliceStrand(value, 0, end));
}

/** A title may hold the word of a label and a colon, `Meet the Host: A Story`; names and days cannot. */
function endsValue(open: OutlineLabel, next: OutlineLabel): boolean {
  if (open.name !== 'title' && open.name !== 'show') return true;
  return next.name === 'date' && findDay(next.line.text.slice(next.valueAt))?.day != null;
}

/** Between two fields of a line; commas and semicolons are only in front of a known label. */
const BAR = /\s*[|｜]\s*|\s+[•·∙●‧]\s+|\t+|[;；,，]\s+|\.\s+(?=\p{Lu})/gu;
const WEAK = /^[;；,，.]/;
/** `Location: the old customs house`. */
const UNKNOWN_FIELD = new RegExp(String.raw`^${LEAD}\p{Lu}[\p{L}\p{M}'’ -]{1,24}\s?[:：]\s*\S`, 'u');
const MAX_FIELDS = 12;

/** People after a comma or in a sentence: `feat. Ada Quill (keeper)`, `Hosted by Ada Quill and Bo Reed`. */
const NAMES = String.raw`(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|und|et|y|e|en|och|og|with|guests?|of|the|d[aeiu]|de[nrl]|v[ao]n|[${OPENING}][^${QUOTES}]{1,20}[${ENDING}]|\([^()]*\))(?:[\s,]+|$))+$`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:[Hh]osted|[Pp]resented|[Mm]oderated) by|[Ww]ith (?:special )?guests?|[Ff]eaturing|[Ff](?:ea)?t\.|w\/)\s*${NAMES}`,
  'u',
);
/** The guests in a field of their own: `Host: Ada Quill | with Bo Reed (keeper)`. */
const WITH_FIELD = new RegExp(
  String.raw`^(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed)\s+(?=${NAMES})`,
  'u',
);

/** True where a sentence or clause of a byline begins that says who hosts, who is the guest or when it was published, and no more. */
function startsByline(text: string, mark: string): boolean {
  const sentence = (
    /^(?:[^.]|\.(?!\s+\p{Lu}\p{Ll}+ |$)|(?<=\b(?:[Ff](?:ea)?t|Dr|Mr|Mrs|Ms|Prof|St|\p{Lu}))\.)*/u.exec(
      text.slice(0, MAX_BYLINE),
    )?.[0] ?? ''
  ).trim();
  if (BYLINE.test(sentence.split(/\s+[•·|]\s+/)[0] ?? '')) return true;
  if (!mark.startsWith('.')) return false;
  const day = readPhraseLabel(asSentence(sentence));
  return day?.name === 'date' && findDay(sentence)?.end === sentence.length;
}

/** True for a sentence with people and no more, of which the full stop is no abbreviation's: `Hosted by Ada Quill`. */
const isByline = (text: string): boolean =>
  startsByline(text, '.') && !/(?<![\p{L}])(?:Dr|Mrs?|Ms|Prof|St|[JS]r|Ft|ft|[Ff]eat|\p{Lu})$/u.test(text);

const MAX_BYLINE = 160;
const asSentence = (text: string): Strand => ({ text, pieces: [], links: [] });

/**
 * Reads the fields of a line: `Guest: Otto | Recorded: August 8, 2030 | Length: 47 min`. Fields without a known label are
 * paragraphs. Empty when no field is known; `loose` lets the first one be unknown.
 */
export function readLabels(line: Strand, claims: Claims, { loose = false } = {}): OutlineNode[] {
  const fields = cutFields(line);
  if (fields.length === 1) return readInnerLabels(line, claims);
  const strands = fields.map(({ start, end }) => trimStrand(sliceStrand(line, start, end)));
  const known = strands.map((strand) => readField(strand) !== null);
  if (!(known[0] || (loose && known.includes(true)))) return [];
  fields.forEach(({ end }, i) => {
    const next = fields[i + 1];
    claims.syntax(sliceStrand(line, end, next?.start));
  });
  return strands.flatMap((strand, i): OutlineNode[] => {
    if (known[i]) return readInnerLabels(strand, claims, readField(strand));
    return (i === 0 ? readNumberedShow(strand, claims) : null) ?? [{ type: 'paragraph', strand }];
  });
}

/** `Salt and Wood, episode 31` in front of other fields; null for any other field. */
function readNumberedShow(field: Strand, claims: Claims): OutlineNode[] | null {
  const found = /[?!:]/.test(field.text) ? null : findShowNumber(field.text);
  if (found === null || !/^\p{Lu}/u.test(field.text) || field.text.length > MAX_VALUE) return null;
  claims.syntax(sliceStrand(field, found.showEnd, found.numberAt));
  return [
    { type: 'label', name: 'show', line: sliceStrand(field, 0, found.showEnd), valueAt: 0 },
    { type: 'paragraph', strand: sliceStrand(field, found.numberAt) },
  ];
}

/** True for a line with a known label in any of its fields. */
export function hasLabel(line: Strand): boolean {
  if (readLabel(line) !== null) return true;
  return line.text.search(BAR) > 0 && cutFields(line).some(({ name }) => name !== null);
}

/** Among other fields a length needs no label. */
function readField(field: Strand): OutlineLabel | null {
  const label = readLabel(field);
  if (label !== null || field.text.length > MAX_VALUE) return label;
  const withAt = WITH_FIELD.exec(field.text)?.[0].length ?? 0;
  if (withAt > 0) return { type: 'label', name: 'guests', line: field, valueAt: withAt };
  const valueAt = new RegExp(`^${LEAD}`, 'u').exec(field.text)?.[0].length ?? 0;
  return parseDuration(field.text.slice(valueAt)) === null
    ? null
    : { type: 'label', name: 'duration', line: field, valueAt };
}

interface Field {
  readonly start: number;
  readonly end: number;
  readonly name: LabelName | null;
}

function cutFields(line: Strand): Field[] {
  const all = [...line.text.matchAll(BAR)].filter(({ index }) => index > 0).slice(0, MAX_FIELDS * 4);
  let from = 0;
  const bars = all.filter(({ index, 0: mark }) => {
    const after = line.text.slice(index + mark.length);
    const isBar =
      !WEAK.test(mark) ||
      startsByline(after, mark) ||
      (mark.startsWith('.')
        ? isByline(line.text.slice(from, index))
        : readColonLabel(sliceStrand(line, index + mark.length)) !== null);
    if (isBar) from = index + mark.length;
    return isBar;
  });
  // The last sentence of a byline ends with a full stop, too.
  const last = bars.at(-1);
  const length =
    last !== undefined && startsByline(line.text.slice(last.index + last[0].length), '.')
      ? line.text.replace(/\.$/, '').length
      : line.text.length;
  const fields: Field[] = [];
  let start = 0;
  for (let i = 0; i <= bars.length; i += 1) {
    const bar = bars[i];
    const end = bar?.index ?? length;
    const text = sliceStrand(line, start, end);
    const name = readField(trimStrand(text))?.name ?? null;
    const before = fields.at(-1);
    const mark = bars[i - 1]?.[0] ?? '';
    if (before === undefined || startsField(text.text, name, { before, mark }))
      fields.push({ start, end, name });
    else fields[fields.length - 1] = { ...before, end };
    start = end + (bar?.[0].length ?? 0);
  }
  return fields.length > MAX_FIELDS ? [{ start: 0, end: line.text.length, name: null }] : fields;
}

function startsField(
  text: string,
  name: LabelName | null,
  { before, mark }: { before: Field; mark: string },
): boolean {
  const isWeak = WEAK.test(mark);
  if (isWeak && name !== null && startsByline(text, mark)) return true;
  if (name !== null) return !isWeak || (before.name !== null && /[:：]/.test(text));
  if (isWeak) return mark.startsWith('.') && before.name !== null;
  // No name has a digit: `Host: Ada Quill | posted 3 days ago`.
  const isPeople = before.name === 'hosts' || before.name === 'guests' || before.name === 'people';
  if (isPeople && /\p{N}/u.test(text.replace(/[(（][^()（）]*[)）]/g, ''))) return true;
  if (isPeople && /^\s*(?:with|w\/|mit|avec|con|com|met|med)(?!\p{L})/iu.test(text)) return true;
  return UNKNOWN_FIELD.test(text) || before.name === 'date' || before.name === 'duration';
}
