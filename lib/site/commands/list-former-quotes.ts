import { listFormerIds } from '@/lib/check/ledger/list-former-ids';
import type { Library } from '@/lib/core/model/library';
import { readLedger } from '@/lib/disk/read/read-ledger';

/** Lists for each quote the ids it had before its words were corrected, so that existing embeds keep working. */
export async function listFormerQuotes(
  contentDir: string,
  library: Library,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { updated, present } = await readLedger(contentDir, library);
  const former = [...listFormerIds(updated, present)].map(([id, ids]) => {
    const same = ids.filter((one) => !one.gone && updated.records.get(one.id)?.kind === 'quote');
    return [id, same.map((one) => one.id)] as const;
  });
  return new Map(former);
}
