import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';
import { writeLedger } from '@/lib/disk/write/write-ledger';
import { listFormerQuotes } from '@/lib/site/commands/list-former-quotes';
import { makeCardLibrary } from '@/tests/unit/publish/cards/card-library';

test('a corrected quote keeps its former id for embeds', async () => {
  const { contentDir } = makeCardLibrary();
  const before = await readLibrary(contentDir);
  expect([...(await listFormerQuotes(contentDir, before)).values()].flat()).toEqual([]);
  await writeLedger(contentDir, (await readLedger(contentDir, before)).updated);
  const summary = join(contentDir, 'episodes/roofs/summary.md');
  writeFileSync(summary, readFileSync(summary, 'utf8').replace('rained on every', 'rained hard on every'));
  const after = await readLibrary(contentDir);
  const [old, now] = [before, after].map(({ episodes }) => episodes[0]?.summary.quotes[0]?.id ?? '');
  expect(old).not.toBe(now);
  expect((await listFormerQuotes(contentDir, after)).get(now ?? '')).toEqual([old]);
});
