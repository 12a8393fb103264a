import type { Report } from '@/lib/check/report/report';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { locateQuote, type QuoteFinding } from './locate-quote';
import { createVoices } from './quote-voices';
import { readQuoteWords } from './quote-words';
import {
  type HeardCase,
  type QuoteBench,
  type QuoteCase,
  reportElsewhere,
  reportOther,
  reportShift,
  reportUnheard,
  reportVoice,
  reportWords,
} from './report-quote';
import { numberWords, positionAtTime, type TranscriptWords } from './transcript-words';

/** From this share of common words on, a place of the transcript is what the quote renders. */
const HEARD = 0.6;
/** Summaries give a quote's time a little before or after its words. */
const TOLERANCE_MS = 30_000;
/** So few words stand in many places. */
const TOO_SHORT_TO_PLACE = 3;
/** From so many quotes on, one cause for all of them is the better message. */
const MANY = 3;
const SAME_SHIFT_MS = 20_000;

/** Checks the words, the time and the speaker of each quote against the transcript, where there is one. */
export function checkQuotes(report: Report, episode: Episode, people: LibraryFile['people']): void {
  const { transcriptFile, passages, summary } = episode;
  if (transcriptFile === undefined || passages.length === 0 || summary.quotes.length === 0) return;
  const transcript = numberWords(passages);
  const bench: QuoteBench = {
    report,
    episode,
    transcriptFile,
    transcript,
    voices: createVoices(people ?? []),
  };
  const cases = summary.quotes
    .map((quote) => examine(bench, quote))
    .filter((one) => one.words.words.length > 0);
  const heard = cases.filter(isHeard);
  if (heard.length === 0 && cases.length > MANY) {
    reportOther(bench, cases);
    return;
  }
  const shift = commonShift(heard);
  if (shift !== null) reportShift(bench, heard, shift);
  for (const one of cases) {
    // Beyond the end of the transcript nothing can be heard, and that is another message.
    const isBeyond = (one.quote.startMs ?? 0) > (transcript.times.at(-1) ?? 0) + TOLERANCE_MS;
    if (!isHeard(one)) {
      if (!isBeyond) reportUnheard(bench, one);
    } else {
      // What the common shift explains has been said.
      const isOwn = shift === null || Math.abs((one.shiftMs ?? 0) - shift) > SAME_SHIFT_MS;
      if (one.shiftMs !== null && isOwn) reportElsewhere(bench, one);
      reportWords(bench, one);
      reportVoice(bench, one);
    }
  }
}

function isHeard(one: QuoteCase): one is HeardCase {
  return one.finding !== null && one.finding.likeness >= HEARD;
}

function examine({ transcript }: QuoteBench, quote: Quote): QuoteCase {
  const words = readQuoteWords(quote.text);
  const finding = words.words.length === 0 ? null : locateQuote(words, transcript, quote.startMs);
  const shiftMs =
    finding === null || words.words.length <= TOO_SHORT_TO_PLACE ? null : shiftOf(transcript, quote, finding);
  return { quote, words, finding, shiftMs };
}

/** Nobody speaks slower for long. */
const WORD_MS = 1000;

/** A word is said between the start of its cue and that of the next one, and before the cue's words run out. */
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

/** The shift that nearly all quotes with a time have in common, or null. */
function commonShift(heard: readonly HeardCase[]): number | null {
  const timed = heard.filter(({ quote }) => quote.startMs !== null);
  const shifts = timed.flatMap(({ shiftMs }) => (shiftMs === null ? [] : [shiftMs])).sort((a, b) => a - b);
  const middle = shifts[shifts.length >> 1];
  if (middle === undefined || shifts.length < MANY) return null;
  const alike = shifts.filter((shift) => Math.abs(shift - middle) <= SAME_SHIFT_MS);
  return alike.length >= MANY && alike.length >= timed.length * 0.8 ? middle : null;
}
