import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Anchor, LedgerRecord } from '@/lib/core/model/ledger';
import { printOf } from './wording';

/** Records what is known of an anchor while it is there; the words of a transcript as a print, all others as they are folded. */
export function recordAnchor(episode: string, { kind, speaker, startMs, text }: Anchor): LedgerRecord {
  return {
    episode,
    kind,
    ...(startMs === null ? {} : { startMs }),
    ...wordsOf({ kind, speaker, text }),
  };
}

function wordsOf({ kind, speaker, text }: Pick<Anchor, 'kind' | 'speaker' | 'text'>): Partial<LedgerRecord> {
  // Who says a passage tells little that its words and its time do not.
  if (kind === 'transcript') return { print: printOf(text) };
  return { ...(speaker === null ? {} : { speaker }), words: normaliseWords(text) };
}
