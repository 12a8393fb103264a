import type { Passage } from '@/lib/core/model/passage';
import type { QuoteFinding } from './locate-quote';
import { isNegation } from './negation';
import type { QuoteWords } from './quote-words';
import type { TranscriptWords } from './transcript-words';

/** Where a quote and the transcript part: what the one writes and what the other has there; either may be empty. */
export interface WordDifference {
  readonly quoted: string;
  readonly said: string;
}

/** One small word in ten may differ before it is worth a note. */
const FEW = 0.1;
/** Words that are mended without a thought when speech is written down; what they say is said by their neighbours. */
const SMALL =
  /^(?:a|an|the|and|or|but|so|of|to|in|on|at|for|with|that|this|these|those|is|are|was|were|be|been|am|have|has|had|do|does|did|will|would|can|could|i|you|we|they|he|she|it|me|my|your|our|their|there|here|as|if|then|than|just|really|very|well|like|um|uh|yeah|okay|ok|know|mean|kind|sort|gonna|going|wanna|gotta|lets|(?:i|you|we|they|he|she|it|that|there|what|who)(?:m|re|s|ve|ll|d))$/;

/**
 * Names the first place where a quote's words are not the transcript's, or null where no more than a small word differs. A
 * `not` too many or too few is never small.
 */
export function compareQuote(
  text: string,
  quote: QuoteWords,
  given: { finding: QuoteFinding; transcript: TranscriptWords; passages: readonly Passage[] },
): WordDifference | null {
  const { agrees } = given.finding;
  const wrong = quote.words.filter((_, i) => agrees[i] === false);
  const isSmall = wrong.length <= Math.max(1, agrees.length * FEW) && wrong.every((word) => SMALL.test(word));
  const turned = quote.words.findIndex((_, i) => isTurned(quote, i, given));
  if (turned < 0 && isSmall) return null;
  const at = turned >= 0 ? turned : agrees.indexOf(false);
  // One word around the place on either side tells where it is.
  let first = at;
  let last = at;
  while (first > 0 && agrees[first] === false) first -= 1;
  while (last < agrees.length - 1 && (agrees[last] === false || last === at)) last += 1;
  if (turned >= 0 && agrees[turned] === true) first = Math.max(0, turned - 1);
  const quoted = text.slice(quote.spans[first]?.start ?? 0, quote.spans[last]?.end ?? text.length);
  return { quoted, said: saidBetween(first, last, given) };
}

/** True where the word of this index is a negation nobody said, or one was said right before it and left out. */
function isTurned(
  { words, gaps }: QuoteWords,
  i: number,
  { finding, transcript }: { finding: QuoteFinding; transcript: TranscriptWords },
): boolean {
  if (isNegation(words[i] ?? '')) return finding.agrees[i] === false;
  const to = finding.partners[i] ?? -1;
  const from = finding.partners[i - 1] ?? -1;
  if (i === 0 || gaps[i] === true || from < 0 || to < 0) return false;
  for (let at = from + 1; at < to; at += 1)
    if (isNegation(transcript.words[transcript.numbers[at] ?? -1] ?? '')) return true;
  return false;
}

/** The transcript's own words from the partner of one word of the quote to that of another. */
function saidBetween(
  first: number,
  last: number,
  {
    finding,
    transcript,
    passages,
  }: { finding: QuoteFinding; transcript: TranscriptWords; passages: readonly Passage[] },
): string {
  const partners = finding.partners.slice(first, last + 1).filter((at) => at >= 0);
  const from = partners[0];
  const to = partners.at(-1);
  return from === undefined || to === undefined ? '' : saidWords(transcript, passages, { from, to });
}

/** The transcript's words between two positions, both included, as they are written. */
export function saidWords(
  { passages: passageOf, starts, ends }: TranscriptWords,
  passages: readonly Passage[],
  { from, to }: { from: number; to: number },
): string {
  const parts: string[] = [];
  for (let index = passageOf[from] ?? 0; index <= (passageOf[to] ?? 0); index += 1) {
    const { text } = passages[index] ?? { text: '' };
    const start = index === passageOf[from] ? (starts[from] ?? 0) : 0;
    parts.push(text.slice(start, index === passageOf[to] ? ends[to] : text.length));
  }
  return parts.join(' ');
}
