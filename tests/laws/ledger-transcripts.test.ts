import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { listFormerIds } from '@/lib/check/ledger/list-former-ids';
import { resolveId } from '@/lib/check/ledger/resolve-id';
import { updateLedger } from '@/lib/check/ledger/update-ledger';
import type { Anchor, Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import type { Passage } from '@/lib/core/model/passage';
import type { Cue } from '@/lib/core/model/transcript';
import { buildPassages } from '@/lib/derive/passages/build-passages';
import { LAW_TIMEOUT, RUNS } from './summary-runs';

interface Turn {
  readonly speaker: string | null;
  readonly words: readonly string[];
}

/** How a file represents the same conversation. */
interface Cut {
  /** Words per cue, repeated. */
  readonly sizes: readonly number[];
  /** A full stop after every n-th word. */
  readonly stop: number;
  /** One word in n is transcribed differently. */
  readonly misheard: number;
  /** Milliseconds of other advertisements before the first word. */
  readonly shift: number;
  readonly segmentsMs: readonly number[];
  /** False if the format has no speakers. */
  readonly named: boolean;
}

const MS_A_WORD = 400;
const COMMON = ['the', 'of', 'and', 'it', 'is', 'to', 'a', 'that', 'we', 'in', 'you', 'for'];

const turns: fc.Arbitrary<readonly Turn[]> = fc
  .array(
    fc.record({
      speaker: fc.constantFrom('Ada Quill', 'Bo Reed', null),
      size: fc.integer({ min: 3, max: 160 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((sizes) =>
    sizes.map(({ speaker, size }, t) => ({
      speaker,
      words: Array.from({ length: size }, (_none, i) =>
        (i * 7 + t) % 5 < 2 ? (COMMON[(i * i + t) % COMMON.length] ?? '') : `w${t}x${i}`,
      ),
    })),
  );

const cut: fc.Arbitrary<Cut> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
  stop: fc.integer({ min: 3, max: 30 }),
  misheard: fc.integer({ min: 6, max: 50 }),
  shift: fc.constantFrom(0, 0, 30_000, 600_000),
  segmentsMs: fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 3 }),
  named: fc.boolean(),
});

const cuts = fc.array(cut, { minLength: 2, maxLength: 4 });

function importAs(spoken: readonly Turn[], how: Cut, round: number): Passage[] {
  const cues: Cue[] = [];
  let said = 0;
  for (const { speaker, words } of spoken) {
    const heard = words.map((word, i) => {
      const other = round > 0 && (i * 31 + round) % how.misheard === 0 ? `h${round}x${said + i}` : word;
      return i % how.stop === how.stop - 1 ? `${other}.` : other;
    });
    for (let i = 0, n = 0; i < heard.length; n += 1) {
      const part = heard.slice(i, i + (how.sizes[n % how.sizes.length] ?? 1));
      const startMs = how.shift + said * MS_A_WORD;
      said += part.length;
      i += part.length;
      const endMs = how.shift + said * MS_A_WORD;
      cues.push({ startMs, endMs, speaker: how.named ? speaker : null, text: part.join(' ') });
    }
  }
  return buildPassages(cues, 'rain', how.segmentsMs);
}

function anchorsOf(passages: readonly Passage[]): PresentAnchors {
  const anchors = passages.map(
    ({ id, speaker, startMs, text }): Anchor => ({ id, kind: 'transcript', speaker, startMs, text }),
  );
  return { episodes: new Map([['rain', anchors]]), held: new Set() };
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function surviving(was: string, now: string): number {
  const [old, present] = [wordsOf(was), wordsOf(now)];
  return [...old].filter((word) => present.has(word)).length / old.size;
}

const opensItsWords = (update: typeof updateLedger) =>
  fc.property(turns, cuts, (spoken, imports) => {
    const sent = new Map<string, Passage>();
    let ledger: Ledger = EMPTY_LEDGER;
    let now: Passage[] = [];
    for (const [round, how] of imports.entries()) {
      now = importAs(spoken, how, round);
      for (const passage of now) sent.set(passage.id, passage);
      ledger = update(ledger, anchorsOf(now));
    }
    const former = [...listFormerIds(ledger, anchorsOf(now)).values()].flat().map(({ id }) => id);
    for (const [id, was] of sent) {
      const found = resolveId(ledger, id);
      expect(found?.episode).toBe('rain');
      // A few common words are in every passage: then the time must be near, too.
      const size = wordsOf(was.text).size;
      const holders = now.filter(({ startMs }) => size >= 8 || Math.abs(startMs - was.startMs) < 90_000);
      if (!holders.some(({ text }) => surviving(was.text, text) >= 0.6)) continue;
      // In a print two words may look alike: it cannot distinguish a difference of two words.
      const enough = 0.6 - 2.5 / size;
      const own = now.filter(({ text }) => surviving(was.text, text) >= enough).map((passage) => passage.id);
      expect(own).toContain(found?.id);
      if (found?.id !== id) expect(former).toContain(id);
    }
  });

const holds = (law: fc.IRawProperty<unknown>) => fc.assert(law, { numRuns: Math.ceil(RUNS / 4) });
const fails = (law: fc.IRawProperty<unknown>) => expect(() => fc.assert(law, { numRuns: RUNS })).toThrow();

const withFault =
  (spoil: (record: LedgerRecord) => LedgerRecord): typeof updateLedger =>
  (ledger, present) => {
    const { moved, records } = updateLedger(ledger, present);
    return { moved, records: new Map([...records].map(([id, one]) => [id, spoil(one)])) };
  };

describe('a transcript imported again with other cues, full stops, times and names', {
  timeout: LAW_TIMEOUT,
}, () => {
  test('opens each link to an earlier passage at one with most of its words', () =>
    holds(opensItsWords(updateLedger)));
  test('a ledger without words of transcripts is caught', () =>
    fails(opensItsWords(withFault((record) => ({ ...record, print: '' })))));
  test('a ledger that uses only times is caught', () =>
    fails(
      opensItsWords(withFault((record) => (record.to === undefined ? record : { ...record, to: null }))),
    ));
});
