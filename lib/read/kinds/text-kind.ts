import { ENDING, hasQuotationMark, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { cleanLine } from '@/lib/read/timed-text/clean-line';
import { type ListLine, readListEntries } from '@/lib/read/timed-text/list-entries';
import { isSpeakerName, readSpeakerLabel } from '@/lib/read/timed-text/speaker-name';
import { isSpeech } from '@/lib/read/timed-text/speech-pace';
import { readTurnLead, type TurnLead } from '@/lib/read/timed-text/turn-lead';

/** Front matter that says what it stands above, and headings that only a summary has. */
const SUMMARY_HEADING =
  /^(?:#{1,6}\s*)?(?:\d+\.\s*)?(?:episode overview|overview|key (?:discussion|points|takeaways|topics|insights)|(?:notable|memorable|key) quotes|personal insights|calls? to action|summary|highlights|takeaways)\b/i;
/** The same in other languages, where the whole line is one. */
const FOREIGN_HEADING =
  /^(?:#{1,6}\s*)?(?:\*\*)?(?:zusammenfassung|überblick|wichtigste erkenntnisse|kernaussagen|zitate|résumé|points clés|citations|resumen|puntos clave|citas(?: destacadas)?|riassunto|punti chiave|citazioni|resumo|pontos[ -]chave|samenvatting|citaten|обзор|ключевые моменты|цитаты|نظرة عامة|ملخص|النقاط الرئيسية|اقتباسات|סקירה|תקציר|נקודות עיקריות|ציטוטים|概述|概要|摘要|要点|主要观点|精彩语录|金句|総括|要約|ポイント|主なポイント|名言|개요|요약|핵심)(?:\*\*)?[:：]?$/iu;
const SUMMARY_SOURCE = /^\s*(?:source|kind):.*\b(?:ai-summary|hand-written)\b/;

/** Enough of a file to know what it is; UTF-16 units. */
const SAMPLE = 200_000;

function sampleOf(lines: readonly ListLine[]): readonly ListLine[] {
  const end = lines.findIndex(({ offset }) => offset > SAMPLE);
  return end < 0 ? lines : lines.slice(0, end);
}

const isSummary = (lines: readonly ListLine[]): boolean =>
  lines.some(
    ({ text }) =>
      text.length < 80 &&
      (SUMMARY_HEADING.test(text.trim()) || FOREIGN_HEADING.test(text.trim()) || SUMMARY_SOURCE.test(text)),
  );

interface Turn {
  readonly lead: TurnLead;
  /** A name that stands alone on the line above the time. */
  readonly above: string | null;
  /** Everything up to the next lead. */
  readonly lines: string[];
}

/**
 * Says whether a text is a transcript: times all the way through, and between them as many words as people say, or the
 * same few names again and again, or sentences.
 */
export function isTextTranscript(all: readonly ListLine[]): boolean {
  const lines = sampleOf(all);
  if (isSummary(lines)) return false;
  const { turns, before } = splitTurns(lines);
  const spoken = turns.reduce((sum, turn) => sum + lengthOf(turn.lines), 0);
  if (turns.length < 2 || before > spoken) return false;
  // A heading with a time above a page of bullets is an outline: turns are short runs of lines.
  const rows = turns.reduce((sum, turn) => sum + turn.lines.length, 0);
  if (rows > turns.length * 12) return false;
  return turnsAreSpeech(turns);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function splitTurns(lines: readonly ListLine[]): { turns: Turn[]; before: number } {
  const turns: Turn[] = [];
  let before = 0;
  let previous = '';
  for (const { text } of lines) {
    const line = cleanLine(text);
    if (line === '') continue;
    const lead = readTurnLead(line);
    const last = turns.at(-1);
    if (lead !== null) {
      const lone = lead.speaker === null && lead.text === '';
      const above = lone && isSpeakerName(previous) ? previous : null;
      if (above !== null) last?.lines.pop();
      turns.push({ lead, above, lines: lead.text === '' ? [] : [lead.text] });
    } else if (last === undefined) before += line.length;
    else last.lines.push(line);
    previous = line;
  }
  return { turns, before };
}

const SENTENCE_END = new RegExp(`[.?!…。？！][${ENDING}${SINGLE_CLOSING})]*$`);

function turnsAreSpeech(turns: readonly Turn[]): boolean {
  const names = turns.flatMap(
    ({ lead, above, lines }) => lead.speaker ?? above ?? readSpeakerLabel(lines[0] ?? '')?.name ?? [],
  );
  const leading = turns.filter(({ lead }) => lead.speaker !== null).length;
  const ends = turns.flatMap(({ lines }) => lines.at(-1)?.slice(-4) ?? []);
  const sentences = ends.filter((end) => SENTENCE_END.test(end)).length * 2 > ends.length;
  const come = new Set(names).size <= Math.max(2, names.length * 0.6);
  const named = names.length * 2 >= turns.length;
  if (named && come && (leading * 2 >= turns.length || sentences)) return true;
  const first = turns[0]?.lead.startMs ?? 0;
  const last = turns.at(-1)?.lead.startMs ?? 0;
  // The words of the last turn have no end to measure them by.
  const words = turns.slice(0, -1).reduce((sum, { lines }) => sum + countWords(lines.join(' ')), 0);
  return isSpeech(words, last - first);
}

const LINK = /https?:\/\/|\bwww\./;
/** Points with times are told in sentences, and chapters in titles. */
const isSentence = ({ title }: { readonly title: string }): boolean =>
  SENTENCE_END.test(title) && countWords(title) > 7;

/** Says whether most of a text is a list of times and titles that goes up, as show notes have it. */
export function isChapterList(all: readonly ListLine[]): boolean {
  const lines = sampleOf(all);
  const { entries, others } = readListEntries(lines);
  if (entries.length < 2 || lines.some(({ text }) => SUMMARY_SOURCE.test(text))) return false;
  if (
    lines.some(({ text }) => FOREIGN_HEADING.test(text.trim())) ||
    entries.filter(isSentence).length * 2 > entries.length
  )
    return false;
  const listed = entries.reduce((sum, { title, clock }) => sum + title.length + clock.length, 0);
  // Links stand below every list.
  const around = others.reduce((sum, { text }) => sum + (LINK.test(text) ? 0 : text.length), 0);
  const rising = entries.filter(({ startMs }, i) => startMs > (entries[i - 1]?.startMs ?? -1)).length;
  // Most quotes with their times behind them are no chapters, and a title is no paragraph.
  const quoted = entries.filter(({ title }) => hasQuotationMark(title)).length;
  const isTitled = quoted * 3 < entries.length && entries.every(({ title }) => title.length <= 300);
  return isTitled && listed >= around && rising >= entries.length * 0.8;
}
