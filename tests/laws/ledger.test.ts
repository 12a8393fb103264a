import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameLedger } from '@/lib/check/ledger/check-ledger';
import { decodeLedger, EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { encodeLedger } from '@/lib/check/ledger/encode-ledger';
import { listFormerIds } from '@/lib/check/ledger/list-former-ids';
import { resolveId } from '@/lib/check/ledger/resolve-id';
import { updateLedger } from '@/lib/check/ledger/update-ledger';
import type { Ledger, LedgerRecord } from '@/lib/core/model/ledger';
import {
  anchorsOf,
  applyEdit,
  type Edit,
  edit,
  madeUpLibraries,
  survivingShare,
  type TrackedMoment,
} from './ledger-edits';
import { LAW_TIMEOUT, RUNS } from './summary-runs';

type Update = typeof updateLedger;

/** A link that was sent: its moment, and the words when its id was last recorded. */
type Sent = ReadonlyMap<string, TrackedMoment>;

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

/** Applies edits and updates a ledger; every id that was ever recorded may be in a sent link. */
function play(update: Update, start: Parameters<typeof applyEdit>[0], steps: readonly Edit[]) {
  let library = start;
  let ledger: Ledger = EMPTY_LEDGER;
  const sent = new Map<string, TrackedMoment>();
  const record = (): void => {
    const { present, keys } = anchorsOf(library);
    ledger = update(ledger, present);
    const byKey = new Map([...library.values()].flat().map((moment) => [moment.key, moment]));
    for (const [id, key] of keys) {
      const moment = byKey.get(key);
      if (moment !== undefined) sent.set(id, moment);
    }
  };
  record();
  for (const [step, one] of steps.entries()) {
    // Renaming a folder is a separate step.
    if (one.type === 'rename') record();
    library = applyEdit(library, one, step);
    if (one.type === 'record' || one.type === 'rename') record();
  }
  record();
  return { library, ledger, sent: sent as Sent, ...anchorsOf(library) };
}

const everyLinkResolves = (update: Update) =>
  fc.property(madeUpLibraries, edits, (start, steps) => {
    const { library, ledger, sent, present, keys } = play(update, start, steps);
    const now = new Map([...library.values()].flat().map((moment) => [moment.key, moment]));
    const former = [...listFormerIds(ledger, present).values()].flat().map(({ id }) => id);
    for (const [id, was] of sent) {
      const found = resolveId(ledger, id);
      expect(found).not.toBeNull();
      expect(present.episodes.has(found?.episode ?? '')).toBe(true);
      if (found?.id != null) expect(keys.has(found.id)).toBe(true);
      // On the page the link has a target: its own moment, or the one at its time.
      else expect(found?.startMs).toBe(was.startMs);
      const own = now.get(was.key);
      if (own === undefined || survivingShare(was.words, own.words) < 0.6) continue;
      expect(keys.get(found?.id ?? '')).toBe(was.key);
      if (found?.id !== id) expect(former).toContain(id);
    }
  });

const settles = (update: Update) =>
  fc.property(madeUpLibraries, edits, (start, steps) => {
    const { ledger, present } = play(update, start, steps);
    expect(encodeLedger(update(ledger, present))).toBe(encodeLedger(ledger));
  });

const ignoresOrder = (update: Update) =>
  fc.property(madeUpLibraries, edits, fc.infiniteStream(fc.nat()), (start, steps, chance) => {
    const { ledger } = play(update, start, steps.slice(0, -1));
    const after = anchorsOf(applyEdit(start, steps.at(-1) ?? { type: 'record' }, 99)).present;
    const shuffled = new Map(
      [...after.episodes].reverse().map(([slug, anchors]) => {
        const keyed = anchors.map((anchor) => [chance.next().value ?? 0, anchor] as const);
        return [slug, keyed.sort(([a], [b]) => a - b).map(([, anchor]) => anchor)] as const;
      }),
    );
    const records = new Map([...ledger.records].reverse());
    const other = update({ ...ledger, records }, { ...after, episodes: shuffled });
    expect(encodeLedger(other)).toBe(encodeLedger(update(ledger, after)));
  });

const keepsEveryId = (update: Update) =>
  fc.property(madeUpLibraries, edits, (start, steps) => {
    const { ledger, sent, present } = play(update, start, steps);
    const ids = [...present.episodes.values()].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(resolveId(ledger, id)?.id).toBe(id);
    for (const id of sent.keys()) expect(ledger.records.has(id)).toBe(true);
  });

/** Like a merge that keeps both sides of a conflict: commas are missing, blocks occur twice. */
function mergeLines(ours: string, theirs: string): string {
  const marked = [
    '<<<<<<< ours',
    ...ours.split('\n').slice(2, -3),
    '=======',
    ...theirs.split('\n').slice(2, -3),
  ];
  return ['{', '  "version": 1,', ...marked, '>>>>>>> theirs', '  }', '}', ''].join('\n');
}

const holds = (law: fc.IRawProperty<unknown>) => fc.assert(law, { numRuns: RUNS });
const fails = (law: fc.IRawProperty<unknown>) =>
  expect(() => fc.assert(law, { numRuns: Math.max(RUNS, 1000) })).toThrow();

/** An update with a fault in what it writes about removed ids. */
const withFault =
  (spoil: (record: LedgerRecord, id: string, ledger: Ledger) => LedgerRecord): Update =>
  (ledger, present) => {
    const { moved, records } = updateLedger(ledger, present);
    return { moved, records: new Map([...records].map(([id, one]) => [id, spoil(one, id, ledger)])) };
  };

const forgetful: Update = (ledger, present) => {
  const { moved, records } = updateLedger(ledger, present);
  return { moved, records: new Map([...records].filter(([, { to }]) => to === undefined)) };
};
const exactOnly = withFault((record) => (typeof record.to === 'string' ? { ...record, to: null } : record));
const neverFollows = withFault((record, id, ledger) => {
  const before = ledger.records.get(id)?.to;
  return record.to === undefined || before === undefined ? record : { ...record, to: before };
});
const byPlace: Update = (ledger, present) => {
  const updated = updateLedger(ledger, present);
  const first = [...present.episodes.values()][0]?.[0]?.id ?? null;
  const records = [...updated.records].map(
    ([id, one]) => [id, one.to === undefined ? one : { ...one, to: first }] as const,
  );
  return { ...updated, records: new Map(records) };
};
const counting: Update = (ledger, present) => {
  const { moved, records } = updateLedger(ledger, present);
  const again = ledger.records.size;
  return { moved, records: new Map([...records].map(([id, one]) => [id, { ...one, startMs: again }])) };
};

describe('the ledger of ids', { timeout: LAW_TIMEOUT * 2 }, () => {
  test('after any edits every link resolves, to its own moment if 60 % of its words survive', () =>
    holds(everyLinkResolves(updateLedger)));
  test('a ledger that forgets is caught', () => fails(everyLinkResolves(forgetful)));
  test('a ledger that finds only unchanged words is caught', () => fails(everyLinkResolves(exactOnly)));
  test('a ledger that never follows a second edit is caught', () => fails(everyLinkResolves(neverFollows)));
  test('a ledger that resolves every link to the first moment is caught', () =>
    fails(everyLinkResolves(byPlace)));

  test('a second update changes nothing', () => holds(settles(updateLedger)));
  test('a ledger that counts its updates is caught', () => fails(settles(counting)));

  test('the order of moments, episodes and records does not matter', () => holds(ignoresOrder(updateLedger)));
  test('a ledger that depends on the order is caught', () => fails(ignoresOrder(byPlace)));

  test('no two moments share an id, a present one resolves to itself, and no id is lost', () =>
    holds(keepsEveryId(updateLedger)));
  test('a ledger that loses ids is caught', () => fails(keepsEveryId(forgetful)));

  test('the lines of two branches, one after the other, are the ledger of both', () =>
    holds(
      fc.property(madeUpLibraries, edits, edits, (start, ours, theirs) => {
        const [one, other] = [play(updateLedger, start, ours), play(updateLedger, start, theirs)];
        const merged = decodeLedger(mergeLines(encodeLedger(one.ledger), encodeLedger(other.ledger))).ledger;
        for (const [id, record] of [...one.ledger.records, ...other.ledger.records]) {
          const both = merged?.records.get(id);
          expect(both).toBeDefined();
          if (typeof record.to === 'string') expect(typeof both?.to).toBe('string');
        }
        for (const slug of [...one.ledger.moved.keys(), ...other.ledger.moved.keys()])
          expect(merged?.moved.has(slug)).toBe(true);
      }),
    ));

  test('decoding returns what was encoded', () =>
    holds(
      fc.property(madeUpLibraries, edits, (start, steps) => {
        const { ledger } = play(updateLedger, start, steps);
        const text = encodeLedger(ledger);
        const { ledger: read, diagnostics } = decodeLedger(text);
        expect(diagnostics).toEqual([]);
        expect(read !== null && sameLedger(read, ledger)).toBe(true);
        expect(read === null ? '' : encodeLedger(read)).toBe(text);
      }),
    ));
});
