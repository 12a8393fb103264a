import fc from 'fast-check';
import { test } from 'vitest';
import { parseSummary } from '@/lib/summary/parse-summary';
import { grammarTexts, mutatedSeeds, rawTexts } from './summary-texts';
import { brokenPromises } from './summary-invariants';
const N = Number(process.env.N ?? 3000);
for (const [name, arb] of Object.entries({ rawTexts, grammarTexts, mutatedSeeds }))
  test(name, () => {
    fc.assert(fc.property(arb, (t) => { const b = brokenPromises(t, parseSummary(t, { episode: 'x' })); if (b.length) throw new Error(b.join('; ')); }), { numRuns: N });
  }, 300000);
