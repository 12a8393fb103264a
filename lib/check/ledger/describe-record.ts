import { quoteText } from '@/lib/core/marks/quote-text';
import type { LedgerRecord } from '@/lib/core/model/ledger';
import { formatTimecode } from '@/lib/core/time/format-timecode';

const SHOWN = 40;

/**
 * Names a recorded moment for its author: some of its folded words, and when it is. Words that it shares with `beside` at its
 * beginning are left out where they would hide what differs.
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
  // A word or two before the first difference.
  const from = same < SHOWN / 2 ? 0 : text.lastIndexOf(' ', same - 8) + 1;
  const rest = text.slice(from);
  const shown = rest.length <= SHOWN ? rest : `${rest.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
  return from === 0 ? shown : `… ${shown}`;
}

function countShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
