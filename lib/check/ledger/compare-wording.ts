import type { AnchorKind, LedgerRecord } from '@/lib/core/model/ledger';
import {
  sharedInOneStretch,
  sharedPairs,
  sharedWords,
  type Wording,
  wordingOf,
  wordingOfPrint,
} from './wording';

/** A recorded id or a present anchor, ready to be compared. */
export interface Worded {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly speaker: string | null;
  readonly startMs: number | null;
  readonly wording: Wording;
}

/** How well a recorded text is found again in a present one. */
export interface Likeness {
  /** The part of the recorded words that are there, 0 to 1. */
  readonly survival: number;
  /** Orders candidates; from 1 on most of the words survive. */
  readonly score: number;
}

/** From here on a moment counts as the same one. */
const SURVIVES = 0.6;
/** Two hash values of a print may be one, which moves its parts by a hundredth or two. */
const PRINT_SURVIVES = 0.58;

/** The part of its words that has to be left of a moment. */
export function survivesFrom({ kind }: Worded): number {
  return kind === 'transcript' ? PRINT_SURVIVES : SURVIVES;
}

/** Tells by the number of shared words alone that a comparison would give null. */
export function isWorthComparing(was: Worded, now: Worded, shared: number): boolean {
  return shared / was.wording.tokens.length >= 0.4 || shared / now.wording.tokens.length >= 0.75;
}

/** Readies what was last recorded of an id. */
export function wordRecord(id: string, record: LedgerRecord): Worded {
  const { kind, speaker = null, startMs = null, words = '', print } = record;
  return {
    id,
    kind,
    speaker,
    startMs,
    wording: print === undefined ? wordingOf(words) : wordingOfPrint(print),
  };
}

/** Compares a recorded text with a present one; null when the present one is not what became of it. */
export function compareWording(was: Worded, now: Worded): Likeness | null {
  // A transcript holds the words of every quote: it would answer for all of them.
  if ((was.kind === 'transcript') !== (now.kind === 'transcript')) return null;
  if (was.kind === 'transcript') return comparePassages(was, now);
  const [long, size] = [was.wording.tokens.length, now.wording.tokens.length];
  const shared = sharedWords(was.wording, now.wording);
  const survival = shared / long;
  const purity = shared / size;
  const sameKind = was.kind === now.kind;
  const survives = survival >= SURVIVES && isOneStretch(was, now, { purity, sameKind });
  if (!survives && !isPart(was, now, { survival, purity, shared })) return null;
  const sure = survives && (sameKind || purity >= 0.5);
  const alike = (2 * shared) / (long + size);
  return { survival, score: (sure ? 1 : 0) + alike + nearness(was, now) };
}

/** Passages this near in time may be one that was cut anew. */
const NEAR_MS = 90_000;
/** Fewer words than these are in any long passage by chance. */
const TELLING = 8;

/** The order of a passage's words is not recorded: where little else tells, its time has to. */
function comparePassages(was: Worded, now: Worded): Likeness | null {
  const [long, size] = [was.wording.tokens.length, now.wording.tokens.length];
  const shared = sharedWords(was.wording, now.wording);
  const survival = shared / long;
  const isNear = timeApart(was, now) < NEAR_MS;
  const survives = survival >= PRINT_SURVIVES;
  if (!survives && !(isNear && survival >= 0.4)) return null;
  if (!isNear && long < TELLING && shared / size < 0.2) return null;
  const alike = (2 * shared) / (long + size);
  return { survival, score: (survives ? 1 : 0) + alike + (isNear ? 0.2 : 0) + nearness(was, now) };
}

/** A long text holds most common words by chance: there they have to stand together. */
function isOneStretch(was: Worded, now: Worded, how: { purity: number; sameKind: boolean }): boolean {
  if (how.purity >= (how.sameKind ? 0.2 : 0.5)) return true;
  if (how.sameKind && was.startMs !== null && was.startMs === now.startMs) return true;
  return sharedInOneStretch(was.wording, now.wording) / was.wording.tokens.length >= SURVIVES;
}

/** What is left of a text that was split or cut: little else than its words, in their order. */
function isPart(
  was: Worded,
  now: Worded,
  how: { survival: number; purity: number; shared: number },
): boolean {
  if (how.purity < 0.75 || how.shared < 3 || how.survival < 0.1) return false;
  return sharedPairs(now.wording, was.wording) >= 0.6;
}

function nearness(was: Worded, now: Worded): number {
  const sameSpeaker = was.speaker !== null && was.speaker === now.speaker;
  return (
    (was.kind === now.kind ? 0.15 : 0) + (sameSpeaker ? 0.05 : 0) + (timeApart(was, now) < 1000 ? 0.05 : 0)
  );
}

/** Milliseconds between two moments; infinite where a time is not known. */
export function timeApart(was: Worded, now: Worded): number {
  return was.startMs === null || now.startMs === null ? Infinity : Math.abs(was.startMs - now.startMs);
}

/**
 * True when a present text that was there all along also holds the recorded one: a moment that did not change needs more than
 * common words to answer for another.
 */
export function holdsPhrase(was: Worded, now: Worded, { survival }: Likeness): boolean {
  const size = was.wording.tokens.length;
  if (survival < SURVIVES) return false;
  if (size < 5 && now.wording.tokens.length > size * 2) return false;
  return was.wording.pairs.size === 0 ? survival >= 0.75 : sharedPairs(was.wording, now.wording) >= 0.5;
}
