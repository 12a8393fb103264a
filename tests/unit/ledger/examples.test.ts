import { expect, test } from 'vitest';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { encodeLedger } from '@/lib/ledger/encode-ledger';

test('the ledger of the examples is as npm run ids writes it', async () => {
  const { text, updated, diagnostics } = await readLedger('examples', await readLibrary('examples'));
  expect(diagnostics).toEqual([]);
  expect(text).toBe(encodeLedger(updated));
});
