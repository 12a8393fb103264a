import { CARD_HEIGHT, CARD_WIDTH, type CardNode, placed } from './card-node';
import { PALETTE } from './card-palette';

/** The recording as a strip; positions and widths are per mille of its length. */
export interface CardMap {
  readonly segments: readonly { readonly x: number; readonly width: number }[];
  readonly ticks: readonly number[];
}

const STRIP_HEIGHT = 34;
const TICK_HEIGHT = 14;

const pixels = (perMille: number): number => Math.round((perMille * CARD_WIDTH) / 100) / 10;

/**
 * Lays out the recording across the bottom edge of a card: segments are blocks, quotes are ticks above them, and the marked
 * position is a bar in the signal colour.
 */
export function mapStrip(map: CardMap, marked: number | null): CardNode[] {
  const top = CARD_HEIGHT - STRIP_HEIGHT;
  const baseline = placed(
    { left: 0, top: CARD_HEIGHT - 2, width: CARD_WIDTH, height: 2 },
    { background: PALETTE.line },
  );
  const blocks = map.segments.map(({ x, width }) =>
    placed(
      { left: pixels(x), top, width: Math.max(2, pixels(width) - 2), height: STRIP_HEIGHT },
      { background: PALETTE.segment },
    ),
  );
  const ticks = map.ticks.map((x) =>
    placed(
      { left: clampLeft(pixels(x) - 1.5, 3), top: top - TICK_HEIGHT, width: 3, height: TICK_HEIGHT - 4 },
      { background: marked === null ? PALETTE.signal : PALETTE.soft, opacity: marked === null ? 1 : 0.4 },
    ),
  );
  return [baseline, ...blocks, ...ticks, ...(marked === null ? [] : [bar(marked)])];
}

function bar(marked: number): CardNode {
  const height = STRIP_HEIGHT + TICK_HEIGHT + 12;
  return placed(
    { left: clampLeft(pixels(marked) - 4, 8), top: CARD_HEIGHT - height, width: 8, height },
    { background: PALETTE.signal },
  );
}

/** Keeps a mark at the very end of the recording on the card. */
function clampLeft(left: number, width: number): number {
  return Math.min(Math.max(0, left), CARD_WIDTH - width);
}
