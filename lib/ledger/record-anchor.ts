import { normaliseWords } from '@/lib/ids/content-id';
import type { Anchor, LedgerRecord } from '@/lib/model/ledger';
import { printOf } from './wording';

/** Records what is known of an anchor while it is there; the words of a transcript as a print, all others as they are folded. */
export function recordAnchor(episode: string, { kind, speaker, startMs, text }: Anchor): LedgerRecord {
  return {
    episode,
    kind,
    ...(startMs === null ? {} : { startMs }),
    ...(speaker === null ? {} : { speaker }),
    ...(kind === 'transcript' ? { print: printOf(text) } : { words: normaliseWords(text) }),
  };
}
