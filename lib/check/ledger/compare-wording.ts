import type { AnchorKind, LedgerRecord } from '@/lib/core/model/ledger';
import {
  countSharedWords,
  maxSharedInWindow,
  sharedPairRatio,
  type Wording,
  wordingOf,
  wordingOfPrint,
} from './wording';

/** A recorded id or a present anchor, prepared for comparison. */
export interface ComparedMoment {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly speaker: string | null;
  readonly startMs: number | null;
  readonly wording: Wording;
}

/** How much of a recorded text is in a present one. */
export interface Likeness {
  /** The share of the recorded words that are present, 0 to 1. */
  readonly survival: number;
  /** Orders candidates; from 1 on most of the words survive. */
  readonly score: number;
}

/** The share of its words that a moment needs to count as the same one. */
const MIN_SURVIVAL = 0.6;
/** Two hash values of a print may coincide, which changes its shares by a hundredth or two. */
const MIN_PRINT_SURVIVAL = 0.58;

/** Returns the share of its words that must survive in a moment. */
export function minSurvival({ kind }: ComparedMoment): number {
  return kind === 'transcript' ? MIN_PRINT_SURVIVAL : MIN_SURVIVAL;
}

/** Whether a comparison can succeed at all, judged only by the number of shared words. */
export function isWorthComparing(was: ComparedMoment, now: ComparedMoment, shared: number): boolean {
  return shared / was.wording.tokens.length >= 0.4 || shared / now.wording.tokens.length >= 0.75;
}

/** Prepares the last record of an id for comparison. */
export function toComparedMoment(id: string, record: LedgerRecord): ComparedMoment {
  const { kind, speaker = null, startMs = null, words = '', print } = record;
  return {
    id,
    kind,
    speaker,
    startMs,
    wording: print === undefined ? wordingOf(words) : wordingOfPrint(print),
  };
}

/** Compares a recorded text with a present one; null when the present one is not derived from it. */
export function compareWording(was: ComparedMoment, now: ComparedMoment): Likeness | null {
  // A transcript contains the words of every quote and would match all of them.
  if ((was.kind === 'transcript') !== (now.kind === 'transcript')) return null;
  if (was.kind === 'transcript') return comparePassages(was, now);
  const [long, size] = [was.wording.tokens.length, now.wording.tokens.length];
  const shared = countSharedWords(was.wording, now.wording);
  const survival = shared / long;
  const purity = shared / size;
  const sameKind = was.kind === now.kind;
  const survives = survival >= MIN_SURVIVAL && isContiguous(was, now, { purity, sameKind });
  if (!survives && !isPart(was, now, { survival, purity, shared })) return null;
  const sure = survives && (sameKind || purity >= 0.5);
  const alike = (2 * shared) / (long + size);
  return { survival, score: (sure ? 1 : 0) + alike + contextBonus(was, now) };
}

/** Passages within this time may be the same one cut differently. */
const NEAR_MS = 90_000;
/** Any long passage contains fewer words than these by chance. */
const MIN_WORDS = 8;

/** The order of a passage's words is not recorded: when little else decides, its time does. */
function comparePassages(was: ComparedMoment, now: ComparedMoment): Likeness | null {
  const [long, size] = [was.wording.tokens.length, now.wording.tokens.length];
  const shared = countSharedWords(was.wording, now.wording);
  const survival = shared / long;
  const isNear = timeDistance(was, now) < NEAR_MS;
  const survives = survival >= MIN_PRINT_SURVIVAL;
  if (!survives && !(isNear && survival >= 0.4)) return null;
  if (!isNear && long < MIN_WORDS && shared / size < 0.2) return null;
  const alike = (2 * shared) / (long + size);
  return { survival, score: (survives ? 1 : 0) + alike + (isNear ? 0.2 : 0) + contextBonus(was, now) };
}

/** A long text contains most common words by chance: there they must be close together. */
function isContiguous(
  was: ComparedMoment,
  now: ComparedMoment,
  how: { purity: number; sameKind: boolean },
): boolean {
  if (how.purity >= (how.sameKind ? 0.2 : 0.5)) return true;
  if (how.sameKind && was.startMs !== null && was.startMs === now.startMs) return true;
  return maxSharedInWindow(was.wording, now.wording) / was.wording.tokens.length >= MIN_SURVIVAL;
}

/** What remains of a text that was split or shortened: almost only its words, in their order. */
function isPart(
  was: ComparedMoment,
  now: ComparedMoment,
  how: { survival: number; purity: number; shared: number },
): boolean {
  if (how.purity < 0.75 || how.shared < 3 || how.survival < 0.1) return false;
  return sharedPairRatio(now.wording, was.wording) >= 0.6;
}

function contextBonus(was: ComparedMoment, now: ComparedMoment): number {
  const sameSpeaker = was.speaker !== null && was.speaker === now.speaker;
  return (
    (was.kind === now.kind ? 0.15 : 0) + (sameSpeaker ? 0.05 : 0) + (timeDistance(was, now) < 1000 ? 0.05 : 0)
  );
}

/** Milliseconds between two moments; infinite when a time is unknown. */
export function timeDistance(was: ComparedMoment, now: ComparedMoment): number {
  return was.startMs === null || now.startMs === null ? Infinity : Math.abs(was.startMs - now.startMs);
}

/** Whether an unchanged moment also contains the recorded text: to take over a link it needs more than common words. */
export function containsPhrase(was: ComparedMoment, now: ComparedMoment, { survival }: Likeness): boolean {
  const size = was.wording.tokens.length;
  if (survival < MIN_SURVIVAL) return false;
  if (size < 5 && now.wording.tokens.length > size * 2) return false;
  return was.wording.pairs.size === 0 ? survival >= 0.75 : sharedPairRatio(was.wording, now.wording) >= 0.5;
}
