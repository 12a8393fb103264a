import type { Passage } from '@/lib/core/model/passage';
import { isNegation } from './is-negation';
import type { QuoteFinding } from './locate-quote';
import type { QuoteWords } from './quote-words';
import type { TranscriptWords } from './transcript-words';

/** A difference between a quote and the transcript: the words of each; either may be empty. */
export interface WordDifference {
  readonly quoted: string;
  readonly said: string;
}

/** The share of small words that may differ without a report. */
const FEW = 0.1;
/** Words that are commonly changed when speech is written down and carry little meaning. */
const SMALL =
  /^(?:a|an|the|and|or|but|so|of|to|in|on|at|for|with|that|this|these|those|is|are|was|were|be|been|am|have|has|had|do|does|did|will|would|can|could|i|you|we|they|he|she|it|me|my|your|our|their|there|here|as|if|then|than|just|really|very|well|like|um|uh|yeah|okay|ok|know|mean|kind|sort|gonna|going|wanna|gotta|lets|(?:i|you|we|they|he|she|it|that|there|what|who)(?:m|re|s|ve|ll|d))$/;

/**
 * Finds the first place where a quote's words differ from the transcript's; null when only small words differ. An added or missing
 * `not` is never small.
 */
export function compareQuote(
  text: string,
  quote: QuoteWords,
  given: { finding: QuoteFinding; transcript: TranscriptWords; passages: readonly Passage[] },
): WordDifference | null {
  const { agrees } = given.finding;
  const wrong = quote.words.filter((_, i) => agrees[i] === false);
  const isSmall = wrong.length <= Math.max(1, agrees.length * FEW) && wrong.every((word) => SMALL.test(word));
  const negated = quote.words.findIndex((_, i) => isNegated(quote, i, given));
  if (negated < 0 && isSmall) return null;
  const at = negated >= 0 ? negated : agrees.indexOf(false);
  // One word of context on either side shows the place.
  let first = at;
  let last = at;
  while (first > 0 && agrees[first] === false) first -= 1;
  while (last < agrees.length - 1 && (agrees[last] === false || last === at)) last += 1;
  if (negated >= 0 && agrees[negated] === true) first = Math.max(0, negated - 1);
  const quoted = text.slice(quote.spans[first]?.start ?? 0, quote.spans[last]?.end ?? text.length);
  return { quoted, said: transcriptBetween(first, last, given) };
}

/** Whether the word at an index is a negation the transcript does not have, or the transcript has one right before it. */
function isNegated(
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

/** The transcript's words from the partner of one word of the quote to that of another. */
function transcriptBetween(
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
  return from === undefined || to === undefined ? '' : transcriptText(transcript, passages, { from, to });
}

/** The transcript's words between two positions (inclusive), as written. */
export function transcriptText(
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
