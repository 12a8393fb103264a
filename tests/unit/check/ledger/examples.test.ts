import { expect, test } from 'vitest';
import { encodeLedger } from '@/lib/check/ledger/encode-ledger';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';

test('the ledger of the examples is as npm run ids would write it', async () => {
  const { text, updated, diagnostics } = await readLedger('examples', await readLibrary('examples'));
  expect(diagnostics).toEqual([]);
  expect(text).toBe(encodeLedger(updated));
});
