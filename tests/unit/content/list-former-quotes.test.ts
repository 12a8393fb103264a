import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFormerQuotes } from '@/lib/content/list-former-quotes';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { writeLedger } from '@/lib/content/write-ledger';
import { makeCardLibrary } from '@/tests/unit/cards/card-library';

test('a corrected quote keeps the id it was embedded under', async () => {
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
