import type { Report } from '@/lib/check/report/report';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { createSpeakerMatcher } from './create-speaker-matcher';
import { locateQuote, type QuoteFinding } from './locate-quote';
import { readQuoteWords } from './quote-words';
import {
  type FoundCase,
  type QuoteCase,
  type QuoteContext,
  reportElsewhere,
  reportOther,
  reportShift,
  reportSpeaker,
  reportUnheard,
  reportWords,
} from './report-quote';
import { numberWords, positionAtTime, type TranscriptWords } from './transcript-words';

/** The share of common words from which a range of the transcript counts as the quoted one. */
const MIN_LIKENESS = 0.6;
/** Summaries give a quote's time a little early or late. */
const TOLERANCE_MS = 30_000;
/** So few words occur in many places. */
const TOO_SHORT_TO_PLACE = 3;
/** From this many quotes on, one cause for all of them is the better message. */
const MANY = 3;
const SAME_SHIFT_MS = 20_000;

/** Checks the words, the time and the speaker of each quote against the transcript, if there is one. */
export function checkQuotes(report: Report, episode: Episode, people: LibraryFile['people']): void {
  const { transcriptFile, passages, summary } = episode;
  if (transcriptFile === undefined || passages.length === 0 || summary.quotes.length === 0) return;
  const transcript = numberWords(passages);
  const context: QuoteContext = {
    report,
    episode,
    transcriptFile,
    transcript,
    speakers: createSpeakerMatcher(people ?? []),
  };
  const cases = summary.quotes
    .map((quote) => createCase(context, quote))
    .filter((one) => one.words.words.length > 0);
  const found = cases.filter(isFound);
  if (found.length === 0 && cases.length > MANY) {
    reportOther(context, cases);
    return;
  }
  const shift = commonShift(found);
  if (shift !== null) reportShift(context, found, shift);
  for (const one of cases) {
    // Quotes beyond the end of the transcript cannot be found; another check reports their time.
    const isBeyond = (one.quote.startMs ?? 0) > (transcript.times.at(-1) ?? 0) + TOLERANCE_MS;
    if (!isFound(one)) {
      if (!isBeyond) reportUnheard(context, one);
    } else {
      // Shifts explained by the common one are reported already.
      const isUnexplained = shift === null || Math.abs((one.shiftMs ?? 0) - shift) > SAME_SHIFT_MS;
      if (one.shiftMs !== null && isUnexplained) reportElsewhere(context, one);
      reportWords(context, one);
      reportSpeaker(context, one);
    }
  }
}

function isFound(one: QuoteCase): one is FoundCase {
  return one.finding !== null && one.finding.likeness >= MIN_LIKENESS;
}

function createCase({ transcript }: QuoteContext, quote: Quote): QuoteCase {
  const words = readQuoteWords(quote.text);
  const finding = words.words.length === 0 ? null : locateQuote(words, transcript, quote.startMs);
  const shiftMs =
    finding === null || words.words.length <= TOO_SHORT_TO_PLACE ? null : shiftOf(transcript, quote, finding);
  return { quote, words, finding, shiftMs };
}

/** The slowest speech, per word. */
const WORD_MS = 1000;

/** A word is said between the start of its cue and the start of the next one, and before the words of its cue run out. */
function shiftOf(
  transcript: TranscriptWords,
  { startMs }: Quote,
  { first, last }: QuoteFinding,
): number | null {
  const { times } = transcript;
  const from = times[first] ?? 0;
  const lastMs = times[last] ?? from;
  const next = positionAtTime(transcript, lastMs + 1);
  const spoken = lastMs + (next - positionAtTime(transcript, lastMs)) * WORD_MS;
  const to = Math.min(spoken, times[next] ?? spoken);
  if (startMs === null || (startMs >= from - TOLERANCE_MS && startMs <= to + TOLERANCE_MS)) return null;
  return from - startMs;
}

/** The shift that nearly all quotes with a time share, or null. */
function commonShift(found: readonly FoundCase[]): number | null {
  const timed = found.filter(({ quote }) => quote.startMs !== null);
  const shifts = timed.flatMap(({ shiftMs }) => (shiftMs === null ? [] : [shiftMs])).sort((a, b) => a - b);
  const middle = shifts[shifts.length >> 1];
  if (middle === undefined || shifts.length < MANY) return null;
  const alike = shifts.filter((shift) => Math.abs(shift - middle) <= SAME_SHIFT_MS);
  return alike.length >= MANY && alike.length >= timed.length * 0.8 ? middle : null;
}
