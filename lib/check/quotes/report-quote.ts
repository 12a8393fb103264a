import { findClock, findNameIn } from '@/lib/check/report/find-near';
import type { Place, Report } from '@/lib/check/report/report';
import { locateCue } from '@/lib/check/times/locate-cue';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { RelatedPlace } from '@/lib/core/model/diagnostic';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { compareQuote, saidWords } from './compare-quote';
import type { QuoteFinding } from './locate-quote';
import type { Voices } from './quote-voices';
import type { QuoteWords } from './quote-words';
import type { TranscriptWords } from './transcript-words';

/** Below this likeness the most similar place is there by chance, and not worth showing. */
const RESEMBLES = 0.35;

/** A quote, and where the transcript has it. */
export interface QuoteCase {
  readonly quote: Quote;
  readonly words: QuoteWords;
  readonly finding: QuoteFinding | null;
  /** How much later the transcript has the quote; null where the times are near or unknown. */
  readonly shiftMs: number | null;
}

/** What the checks of one episode's quotes share. */
export interface QuoteBench {
  readonly report: Report;
  readonly episode: Episode;
  readonly transcriptFile: string;
  readonly transcript: TranscriptWords;
  readonly voices: Voices;
}

/** A quote that the transcript has. */
export type HeardCase = QuoteCase & { readonly finding: QuoteFinding };

/** Reports that a transcript belongs to another episode. */
export function reportOther(
  { report, episode, transcriptFile }: QuoteBench,
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
export function reportShift(bench: QuoteBench, heard: readonly HeardCase[], shift: number): void {
  const one = heard.find(({ shiftMs }) => shiftMs !== null);
  if (one === undefined) return;
  bench.report.add('transcript-shifted', timePlace(bench, one.quote), {
    found: formatTimecode(Math.abs(shift)),
    expected: shift > 0 ? 'later' : 'earlier',
    related: [said(bench, one.finding)],
  });
}

/** Reports that the transcript has a quote at another time. */
export function reportElsewhere(bench: QuoteBench, { quote, finding }: HeardCase): void {
  const clock = formatTimecode(bench.transcript.times[finding.first] ?? 0);
  bench.report.add('quote-time', timePlace(bench, quote), {
    found: formatTimecode(quote.startMs ?? 0),
    expected: clock,
    hint: `Write [${clock}], if the transcript belongs to the same recording.`,
    related: [said(bench, finding)],
  });
}

/** Reports where the words of a quote differ from the transcript, if the difference matters. */
export function reportWords(bench: QuoteBench, { quote, words, finding }: HeardCase): void {
  const { report, episode, transcript } = bench;
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
      related: [said(bench, finding)],
    },
  );
}

/** Reports that another person says a quote in the transcript. */
export function reportVoice(bench: QuoteBench, { quote, finding }: HeardCase): void {
  const { report, episode, transcript, voices } = bench;
  const { passages: passageOf } = transcript;
  const heard: string[] = [];
  for (let index = passageOf[finding.first] ?? 0; index <= (passageOf[finding.last] ?? 0); index += 1) {
    const speaker = episode.passages[index]?.speaker ?? null;
    if (speaker !== null) heard.push(speaker);
  }
  const [voice] = heard;
  const { speaker } = quote;
  if (speaker === null || voice === undefined || heard.some((one) => voices.mayBeSame(speaker, one))) return;
  const { file } = episode;
  const span = findNameIn(report.source(file).text, report.placeAt(file, quote.at).span, speaker);
  report.add(
    'quote-voice',
    { file, span },
    { found: speaker, expected: voice, related: [said(bench, finding)] },
  );
}

/** Reports that a transcript has nothing like a quote, and the most similar words. */
export function reportUnheard(bench: QuoteBench, { quote, finding }: QuoteCase): void {
  const { report, episode } = bench;
  const near =
    finding !== null && finding.likeness >= RESEMBLES
      ? [said(bench, finding, 'the most similar words are')]
      : [];
  report.add('quote-unheard', report.placeAt(episode.file, quote.at), { found: quote.text, related: near });
}

function timePlace({ report, episode }: QuoteBench, quote: Quote): Place {
  const { file } = episode;
  const span = findClock(report.source(file).text, report.placeAt(file, quote.at).span, quote.startMs ?? 0);
  return { file, span };
}

const MOST_SHOWN = 120;

function said(
  { report, episode, transcript, transcriptFile }: QuoteBench,
  { first, last }: QuoteFinding,
  lead = 'the transcript has',
): RelatedPlace {
  const text = saidWords(transcript, episode.passages, { from: first, to: last });
  const shown = text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1).trimEnd()}…`;
  const startMs = transcript.times[first] ?? 0;
  const place = locateCue(report, transcriptFile, { startMs, text });
  return report.related(place, `${lead} ${quoteText(shown)} at ${formatTimecode(startMs)}`);
}
