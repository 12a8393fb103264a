import { CARD_HEIGHT, CARD_WIDTH, type CardNode, placed } from './card-node';
import { PALETTE } from './card-palette';

/** The recording as a strip; places and widths are per mille of its length. */
export interface CardMap {
  readonly segments: readonly { readonly x: number; readonly width: number }[];
  readonly ticks: readonly number[];
}

export const STRIP_HEIGHT = 34;
export const TICK_HEIGHT = 14;

const pixels = (perMille: number): number => Math.round((perMille * CARD_WIDTH) / 100) / 10;

/**
 * Draws the recording across the foot of a card, from edge to edge: segments are blocks, quotes are ticks above them, and
 * the marked place is a bar in the signal colour.
 */
export function mapStrip(map: CardMap, marked: number | null): CardNode[] {
  const top = CARD_HEIGHT - STRIP_HEIGHT;
  const ground = placed(
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
      { left: inside(pixels(x) - 1.5, 3), top: top - TICK_HEIGHT, width: 3, height: TICK_HEIGHT - 4 },
      { background: marked === null ? PALETTE.signal : PALETTE.soft, opacity: marked === null ? 1 : 0.4 },
    ),
  );
  return [ground, ...blocks, ...ticks, ...(marked === null ? [] : [bar(marked)])];
}

function bar(marked: number): CardNode {
  const height = STRIP_HEIGHT + TICK_HEIGHT + 12;
  return placed(
    { left: inside(pixels(marked) - 4, 8), top: CARD_HEIGHT - height, width: 8, height },
    { background: PALETTE.signal },
  );
}

/** Keeps a mark at the recording's very end on the card. */
function inside(left: number, width: number): number {
  return Math.min(Math.max(0, left), CARD_WIDTH - width);
}
