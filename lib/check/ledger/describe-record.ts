import { quoteText } from '@/lib/core/marks/quote-text';
import type { LedgerRecord } from '@/lib/core/model/ledger';
import { formatTimecode } from '@/lib/core/time/format-timecode';

const MAX_LENGTH = 40;

/**
 * Describes a recorded moment by some of its folded words and its time. A beginning it shares with `beside` is left out when it
 * would hide the difference.
 * @example describeRecord({ episode: 'pilot', kind: 'quote', startMs: 772_000, words: 'c sucks' }) // '“c sucks” (12:52)'
 */
export function describeRecord({ kind, startMs, words }: LedgerRecord, beside?: LedgerRecord): string {
  const text = excerpt(words ?? '', beside?.words ?? '');
  const name =
    kind === 'transcript' ? 'the transcript' : text === '' ? `a ${kind} without words` : quoteText(text);
  return startMs === undefined ? name : `${name} (${formatTimecode(startMs)})`;
}

function excerpt(text: string, beside: string): string {
  const same = beside === '' || beside === text ? 0 : countShared(text, beside);
  // Starts a word or two in front of the first difference.
  const from = same < MAX_LENGTH / 2 ? 0 : text.lastIndexOf(' ', same - 8) + 1;
  const rest = text.slice(from);
  const shown = rest.length <= MAX_LENGTH ? rest : `${rest.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')} …`;
  return from === 0 ? shown : `… ${shown}`;
}

function countShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
