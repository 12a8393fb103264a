import { parseDay } from '@/lib/core/time/parse-day';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import type { LabelName, OutlineLabel } from './outline';

/** A label's words, English first, then those of the languages of the known headings. */
const NAMES: readonly (readonly [LabelName, RegExp])[] = [
  [
    'date',
    /^(?:(?:release|air|published?|publication|recording|episode)\s+)?(?:date|published|aired|recorded|released)(?:\s+on)?$|^(?:(?:ver[öo]ffentlichungs)?datum|ver[öo]ffentlicht(?: am)?|date de (?:publication|diffusion|sortie)|fecha(?: de (?:publicaci[óo]n|emisi[óo]n))?|дата(?: выхода)?|(?:ال)?تاريخ(?: النشر)?|תאריך|(?:发布|發布|播出)?日期|日付|配信日|公開日|날짜|방송일)$/iu,
  ],
  [
    'hosts',
    /^(?:(?:co-?|guest )?hosts?)(?:\(s\))?$|^hosted by$|^(?:interviewers?|moderator(?:s|in|en)?|moderation|gastgeber(?:in|innen)?|animat(?:eurs?|rices?)|anim[ée] par|pr[ée]sent(?:ateurs?|atrices?|[ée] par)|h[ôo]tes?|presentador(?:a|es|as)?|anfitri(?:[óo]n|ona|ones|onas|[ãa]o|[ãa])|condut?tor[ei]|conduttrice|apresentador(?:a|es|as)?|presentator(?:en)?|ведущ(?:ий|ая|ие)|(?:ال)?مضيف(?:ة|ون)?|(?:ال)?مقدم(?:ة|ون)?|تقديم|מנח(?:ה|ים|ות)|מגיש(?:ה|ים|ות)?|主持人?|主播|ホスト|司会|聞き手|パーソナリティ|진행(?:자)?)$/iu,
  ],
  [
    'guests',
    /^(?:(?:special|featured) )?guests?(?: speakers?)?(?:\(s\))?$|^(?:with|featuring|g[äa]ste?|g[äa]sten|invit[ée]e?s?|invitad[oa]s?|ospit[ei]|convidad[oa]s?|гост(?:ь|и|ья)|(?:ال)?ضي(?:ف|فة|وف)|אורח(?:ת|ים|ות)?|嘉宾|嘉賓|来宾|來賓|ゲスト|出演者?|게스트|출연)$/iu,
  ],
  [
    'title',
    /^(?:episode(?: title)?|title|titel|titre|t[íi]tulo|titolo|[ée]pisode|episodio|epis[óo]dio|aflevering|folge|выпуск|название|(?:ال)?عنوان(?: الحلقة)?|الحلقة|כותרת|שם הפרק|פרק|标题|標題|タイトル|エピソード|제목|에피소드)$/iu,
  ],
  [
    'show',
    /^(?:(?:show|podcast)(?: name| title)?|sendung|[ée]mission|programm?a|подкаст|(?:ال)?بودكاست|البرنامج|(?:שם )?ה?פודקאסט|תוכנית|播客|节目|節目|番組|ポッドキャスト|팟캐스트)$/iu,
  ],
];

/**
 * Reads a line of the summary's head such as `Host(s): Alessio (Decibel CTO)`; null when the label is unknown.
 * @example readLabel(strandOf('Date: May 5, 2031', 0, 17)) // { type: 'label', name: 'date', line, valueAt: 6 }
 */
export function readLabel(line: Strand): OutlineLabel | null {
  return readColonLabel(line) ?? readPhraseLabel(line);
}

/** Labels without a colon: `Hosted by Ada Quill`, `Published on May 5, 2031`. */
const PHRASES: readonly (readonly [LabelName, RegExp])[] = [
  ['hosts', /^\s*hosted by\s+(?=\p{Lu})/iu],
  ['guests', /^\s*(?:with (?:special )?guests?|featuring)\s+(?=\p{Lu})/iu],
  ['date', /^\s*(?:published|released|aired|recorded|posted)(?:\s+on)?\s+/i],
];
const MAX_PHRASE = 120;

function readPhraseLabel(line: Strand): OutlineLabel | null {
  if (line.text.length > MAX_PHRASE || /[.!?:]$/.test(line.text)) return null;
  for (const [name, pattern] of PHRASES) {
    const valueAt = pattern.exec(line.text)?.[0].length ?? 0;
    if (valueAt > 0 && (name !== 'date' || parseDay(line.text.slice(valueAt)) !== null))
      return { type: 'label', name, line, valueAt };
  }
  return null;
}

function readColonLabel(line: Strand): OutlineLabel | null {
  const match = /^\s*([\p{L}\p{M}()\- ]{2,30}?)\s*[:：]\s*(?=\S)/u.exec(line.text.slice(0, 80));
  const words = match?.[1] ?? '';
  const name = NAMES.find(([, pattern]) => pattern.test(words))?.[0];
  return match === null || name === undefined
    ? null
    : { type: 'label', name, line, valueAt: match[0].length };
}

/** A label inside a line with several: `Episode : … Date : … Host : …`; a label of several words is one match. */
const INNER_LABEL =
  /(?<=\s)(?:Episode(?: Title)?|Title|Show|Podcast|(?:(?:Release|Air|Publication|Recording|Episode) )?Date|(?:Co-?|Guest )?[Hh]osts?(?:\(s\))?|(?:Special )?Guests?(?: Speakers?)?(?:\(s\))?)(\s{0,3})[:：]\s/g;

/** Reads every label of a line without its line breaks; empty when the line does not begin with one. */
export function readLabels(line: Strand, claims: Claims): OutlineLabel[] {
  const first = readLabel(line);
  if (first === null) return [];
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

/** Claims the bar or dot between two labels of a line as syntax. */
function withoutBar(strand: Strand, claims: Claims): Strand {
  const value = trimStrand(strand);
  const end = value.text.replace(/\s+[|•·–—/-]+$|[;|]$/, '').length;
  claims.syntax(sliceStrand(value, end));
  return trimStrand(sliceStrand(value, 0, end));
}

/** A title may hold the word of a label and a colon, `Meet the Host: A Story`; names and days cannot. */
function endsValue(open: OutlineLabel, next: OutlineLabel): boolean {
  if (open.name !== 'title' && open.name !== 'show') return true;
  return next.name === 'date' && parseDay(next.line.text.slice(next.valueAt)) !== null;
}
