import { UNSPACED } from '@/lib/core/words/unspaced-scripts';
import type { Piece } from './read-pieces';

const HAS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u;
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
// A vowel sign or a half-width voicing mark belongs to the character before it.
const CHARACTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu;

function slicePiece(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  return { text, bare: text, start: piece.start + from, end: piece.start + to, joiner: '' };
}

// Word segmentation of these scripts differs between Node and browsers; character bigrams do not.
function toBigrams(piece: Piece, offset: number, run: string): Piece[] {
  const starts = [...run.matchAll(CHARACTER)].map((match) => offset + match.index);
  const ends = [...starts.slice(1), offset + run.length];
  if (starts.length < 2) return [slicePiece(piece, offset, offset + run.length)];
  return starts.slice(1).map((_, index) => slicePiece(piece, starts[index] ?? 0, ends[index + 1] ?? 0));
}

/**
 * Splits a piece where its script changes, and splits scripts written without spaces into overlapping bigrams.
 * @example splitScripts(piece of 'GPT模型很') // pieces of "GPT", "模型", "型很"
 */
export function splitScripts(piece: Piece): Piece[] {
  if (!HAS_UNSPACED.test(piece.text)) return [piece];
  // A trailing sign such as the + of C++ has no meaning after these scripts.
  const offset = piece.text.indexOf(piece.bare);
  return [...piece.bare.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    STARTS_UNSPACED.test(run)
      ? toBigrams(piece, offset + index, run)
      : [slicePiece(piece, offset + index, offset + index + run.length)],
  );
}
