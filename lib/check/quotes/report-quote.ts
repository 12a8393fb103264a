import { findClock, findNameIn } from '@/lib/check/report/find-near';
import type { Place, Report } from '@/lib/check/report/report';
import { locateCue } from '@/lib/check/times/locate-cue';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { RelatedPlace } from '@/lib/core/model/diagnostic';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { compareQuote, transcriptText } from './compare-quote';
import type { SpeakerMatcher } from './create-speaker-matcher';
import type { QuoteFinding } from './locate-quote';
import type { QuoteWords } from './quote-words';
import type { TranscriptWords } from './transcript-words';

/** Below this likeness the most similar place is there by chance, and not worth showing. */
const MIN_LIKENESS_SHOWN = 0.35;

/** A quote with its range in the transcript. */
export interface QuoteCase {
  readonly quote: Quote;
  readonly words: QuoteWords;
  readonly finding: QuoteFinding | null;
  /** How much later the transcript has the quote; null where the times are near or unknown. */
  readonly shiftMs: number | null;
}

/** What the checks of one episode's quotes share. */
export interface QuoteContext {
  readonly report: Report;
  readonly episode: Episode;
  readonly transcriptFile: string;
  readonly transcript: TranscriptWords;
  readonly speakers: SpeakerMatcher;
}

/** A quote that was found in the transcript. */
export type FoundCase = QuoteCase & { readonly finding: QuoteFinding };

/** Reports that a transcript belongs to another episode. */
export function reportOther(
  { report, episode, transcriptFile }: QuoteContext,
  cases: readonly QuoteCase[],
): void {
  const at = cases[0]?.quote.at ?? '1:1-1:1';
  report.add(
    'transcript-other',
    { file: transcriptFile, span: { start: 0, end: 0 } },
    {
      found: `${cases.length} quotes`,
      related: [report.related(report.placeAt(episode.file, at), 'the first quote is here')],
    },
  );
}

/** Reports once that the times of all quotes differ from the transcript by the same amount. */
export function reportShift(context: QuoteContext, heard: readonly FoundCase[], shift: number): void {
  const one = heard.find(({ shiftMs }) => shiftMs !== null);
  if (one === undefined) return;
  context.report.add('transcript-shifted', timePlace(context, one.quote), {
    found: formatTimecode(Math.abs(shift)),
    expected: shift > 0 ? 'later' : 'earlier',
    related: [relatedWords(context, one.finding)],
  });
}

/** Reports that the transcript has a quote at another time. */
export function reportElsewhere(context: QuoteContext, { quote, finding }: FoundCase): void {
  const clock = formatTimecode(context.transcript.times[finding.first] ?? 0);
  context.report.add('quote-time', timePlace(context, quote), {
    found: formatTimecode(quote.startMs ?? 0),
    expected: clock,
    hint: `Write [${clock}], if the transcript belongs to the same recording.`,
    related: [relatedWords(context, finding)],
  });
}

/** Reports where the words of a quote differ from the transcript, if the difference matters. */
export function reportWords(context: QuoteContext, { quote, words, finding }: FoundCase): void {
  const { report, episode, transcript } = context;
  const { passages } = episode;
  const difference = compareQuote(quote.text, words, { finding, transcript, passages });
  if (difference === null) return;
  const { file } = episode;
  const whole = report.placeAt(file, quote.at);
  const at = report.source(file).text.indexOf(difference.quoted, whole.span.start);
  // Words with markup between them cannot be found in the source; then the whole quote is the place.
  const exact = at >= 0 && at + difference.quoted.length <= whole.span.end;
  const span = exact ? { start: at, end: at + difference.quoted.length } : whole.span;
  report.add(
    'quote-words',
    { file, span },
    {
      found: difference.quoted,
      expected: difference.said === '' ? 'nothing there' : quoteText(difference.said),
      related: [relatedWords(context, finding)],
    },
  );
}

/** Reports that another person says a quote in the transcript. */
export function reportSpeaker(context: QuoteContext, { quote, finding }: FoundCase): void {
  const { report, episode, transcript, speakers } = context;
  const { passages: passageOf } = transcript;
  const speakersFound: string[] = [];
  for (let index = passageOf[finding.first] ?? 0; index <= (passageOf[finding.last] ?? 0); index += 1) {
    const speaker = episode.passages[index]?.speaker ?? null;
    if (speaker !== null) speakersFound.push(speaker);
  }
  const [actual] = speakersFound;
  const { speaker } = quote;
  if (
    speaker === null ||
    actual === undefined ||
    speakersFound.some((one) => speakers.mayBeSame(speaker, one))
  )
    return;
  const { file } = episode;
  const span = findNameIn(report.source(file).text, report.placeAt(file, quote.at).span, speaker);
  report.add(
    'quote-voice',
    { file, span },
    { found: speaker, expected: actual, related: [relatedWords(context, finding)] },
  );
}

/** Reports that a transcript has nothing like a quote, and the most similar words. */
export function reportUnheard(context: QuoteContext, { quote, finding }: QuoteCase): void {
  const { report, episode } = context;
  const near =
    finding !== null && finding.likeness >= MIN_LIKENESS_SHOWN
      ? [relatedWords(context, finding, 'the most similar words are')]
      : [];
  report.add('quote-unheard', report.placeAt(episode.file, quote.at), { found: quote.text, related: near });
}

function timePlace({ report, episode }: QuoteContext, quote: Quote): Place {
  const { file } = episode;
  const span = findClock(report.source(file).text, report.placeAt(file, quote.at).span, quote.startMs ?? 0);
  return { file, span };
}

const MAX_SHOWN = 120;

function relatedWords(
  { report, episode, transcript, transcriptFile }: QuoteContext,
  { first, last }: QuoteFinding,
  lead = 'the transcript has',
): RelatedPlace {
  const text = transcriptText(transcript, episode.passages, { from: first, to: last });
  const shown = text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1).trimEnd()}…`;
  const startMs = transcript.times[first] ?? 0;
  const place = locateCue(report, transcriptFile, { startMs, text });
  return report.related(place, `${lead} ${quoteText(shown)} at ${formatTimecode(startMs)}`);
}
