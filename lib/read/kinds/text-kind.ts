import { ENDING, hasQuotationMark, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import { isForeignSummaryHeading } from '@/lib/core/words/find-heading-type';
import { cleanLine } from '@/lib/read/timed-text/clean-line';
import { type ListLine, readListEntries } from '@/lib/read/timed-text/list-entries';
import { isSpeakerName, readSpeakerLabel } from '@/lib/read/timed-text/speaker-name';
import { isSpeech } from '@/lib/read/timed-text/speech-pace';
import { readTurnHeader, type TurnHeader } from '@/lib/read/timed-text/turn-header';

/** Front matter fields and headings that only a summary has. */
const SUMMARY_HEADING =
  /^(?:#{1,6}\s*)?(?:\d+\.\s*)?(?:episode overview|overview|key (?:discussion|points|takeaways|topics|insights)|(?:notable|memorable|key) quotes|personal insights|calls? to action|summary|highlights|takeaways)\b/i;
const SUMMARY_SOURCE = /^\s*(?:source|kind):.*\b(?:ai-summary|hand-written)\b/;

/** How much of a file is enough to detect its kind; UTF-16 units. */
const SAMPLE = 200_000;

function sampleOf(lines: readonly ListLine[]): readonly ListLine[] {
  const end = lines.findIndex(({ offset }) => offset > SAMPLE);
  return end < 0 ? lines : lines.slice(0, end);
}

const isSummary = (lines: readonly ListLine[]): boolean =>
  lines.some(
    ({ text }) =>
      text.length < 80 &&
      (SUMMARY_HEADING.test(text.trim()) || isForeignSummaryHeading(text) || SUMMARY_SOURCE.test(text)),
  );

interface Turn {
  readonly header: TurnHeader;
  /** A name alone on the line above the time. */
  readonly above: string | null;
  /** All lines up to the next turn. */
  readonly lines: string[];
}

/**
 * True when a text is a transcript: times throughout, and between them as many words as people speak, or the same few
 * names again and again, or sentences.
 */
export function isTextTranscript(all: readonly ListLine[]): boolean {
  const lines = sampleOf(all);
  if (isSummary(lines)) return false;
  const { turns, before } = splitTurns(lines);
  const spoken = turns.reduce((sum, turn) => sum + lengthOf(turn.lines), 0);
  if (turns.length < 2 || before > spoken) return false;
  // A heading with a time above many bullets is an outline: turns have few lines.
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
    const header = readTurnHeader(line);
    const last = turns.at(-1);
    if (header !== null) {
      const isLone = header.speaker === null && header.text === '';
      const above = isLone && isSpeakerName(previous) ? previous : null;
      if (above !== null) last?.lines.pop();
      turns.push({ header, above, lines: header.text === '' ? [] : [header.text] });
    } else if (last === undefined) before += line.length;
    else last.lines.push(line);
    previous = line;
  }
  return { turns, before };
}

const SENTENCE_END = new RegExp(`[.?!…。？！][${ENDING}${SINGLE_CLOSING})]*$`);

function turnsAreSpeech(turns: readonly Turn[]): boolean {
  const names = turns.flatMap(
    ({ header, above, lines }) => header.speaker ?? above ?? readSpeakerLabel(lines[0] ?? '')?.name ?? [],
  );
  const withSpeaker = turns.filter(({ header }) => header.speaker !== null).length;
  const ends = turns.flatMap(({ lines }) => lines.at(-1)?.slice(-4) ?? []);
  const sentences = ends.filter((end) => SENTENCE_END.test(end)).length * 2 > ends.length;
  const recurring = new Set(names).size <= Math.max(2, names.length * 0.6);
  const named = names.length * 2 >= turns.length;
  if (named && recurring && (withSpeaker * 2 >= turns.length || sentences)) return true;
  const first = turns[0]?.header.startMs ?? 0;
  const last = turns.at(-1)?.header.startMs ?? 0;
  // The last turn has no end, so its words cannot be measured.
  const words = turns.slice(0, -1).reduce((sum, { lines }) => sum + countWords(lines.join(' ')), 0);
  return isSpeech(words, last - first);
}

const LINK = /https?:\/\/|\bwww\./;
/** Points with times are sentences, chapters are titles. */
const isSentence = ({ title }: { readonly title: string }): boolean =>
  SENTENCE_END.test(title) && countWords(title) > 7;

/** True when most of a text is a list of increasing times with titles, as in show notes. */
export function isChapterList(all: readonly ListLine[]): boolean {
  const lines = sampleOf(all);
  const { entries, others } = readListEntries(lines);
  if (entries.length < 2 || lines.some(({ text }) => SUMMARY_SOURCE.test(text))) return false;
  if (
    lines.some(({ text }) => isForeignSummaryHeading(text)) ||
    entries.filter(isSentence).length * 2 > entries.length
  )
    return false;
  const listed = entries.reduce((sum, { title, clock }) => sum + title.length + clock.length, 0);
  // Lists are often followed by links.
  const around = others.reduce((sum, { text }) => sum + (LINK.test(text) ? 0 : text.length), 0);
  const rising = entries.filter(({ startMs }, i) => startMs > (entries[i - 1]?.startMs ?? -1)).length;
  // When most entries are quotes they are no chapters, and a title is not as long as a paragraph.
  const quoted = entries.filter(({ title }) => hasQuotationMark(title)).length;
  const isTitled = quoted * 3 < entries.length && entries.every(({ title }) => title.length <= 300);
  return isTitled && listed >= around && rising >= entries.length * 0.8;
}
