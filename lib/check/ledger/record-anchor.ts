import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Anchor, LedgerRecord } from '@/lib/core/model/ledger';
import { printOf } from './wording';

/** Records a present anchor: the words of a transcript as a print, all others folded. */
export function recordAnchor(episode: string, { kind, speaker, startMs, text }: Anchor): LedgerRecord {
  return {
    episode,
    kind,
    ...(startMs === null ? {} : { startMs }),
    ...wordsOf({ kind, speaker, text }),
  };
}

function wordsOf({ kind, speaker, text }: Pick<Anchor, 'kind' | 'speaker' | 'text'>): Partial<LedgerRecord> {
  // The speaker of a passage adds little to its words and time.
  if (kind === 'transcript') return { print: printOf(text) };
  return { ...(speaker === null ? {} : { speaker }), words: normaliseWords(text) };
}
