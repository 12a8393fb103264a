import type { LedgerRecord } from '@/lib/model/ledger';
import { formatTimecode } from '@/lib/time/format-timecode';

/**
 * Names a recorded moment for its author: the first of its folded words, and when it is.
 * @example describeRecord({ episode: 'pilot', kind: 'quote', startMs: 772_000, words: 'c sucks' }) // '“c sucks” (12:52)'
 */
export function describeRecord({ kind, startMs, words }: LedgerRecord): string {
  const text = words ?? '';
  const short = text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')} …`;
  const name =
    kind === 'transcript' ? 'the transcript' : short === '' ? `a ${kind} without words` : `“${short}”`;
  return startMs === undefined ? name : `${name} (${formatTimecode(startMs)})`;
}
