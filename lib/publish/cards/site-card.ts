import { mapStrip } from './card-map';
import { CARD_WIDTH, type CardNode, cardRoot, placed } from './card-node';
import { PALETTE } from './card-palette';

/** Side of the turned-down corner, in pixels. */
const FOLD = 168;

/** The lines of a page, one of them marked: left end, top and width in pixels, and the colour. */
const LINES = [
  [96, 168, 700, PALETTE.segment],
  [96, 232, 860, PALETTE.segment],
  [96, 296, 560, PALETTE.signal],
  [680, 296, 250, PALETTE.segment],
  [96, 360, 800, PALETTE.segment],
  [96, 424, 420, PALETTE.segment],
] as const;

/** A made-up recording, per mille of its length. */
const MAP = {
  segments: [
    { x: 0, width: 118 },
    { x: 118, width: 144 },
    { x: 262, width: 76 },
    { x: 338, width: 157 },
    { x: 495, width: 115 },
    { x: 610, width: 172 },
    { x: 782, width: 79 },
    { x: 861, width: 139 },
  ],
  ticks: [40, 96, 181, 305, 402, 447, 560, 655, 701, 820, 931],
};
const MARKED = 402;

/** Lays out the card of pages without their own card: a page with a marked line above a recording. It has no words, so that it fits any site. */
export function siteCard(): CardNode {
  const fold = `linear-gradient(to top right, ${PALETTE.signal} 50%, ${PALETTE.raised} 50%)`;
  const box = { left: CARD_WIDTH - FOLD, top: 0, width: FOLD, height: FOLD };
  const lines = LINES.map(([left, top, width, background]) =>
    placed({ left, top, width, height: 26 }, { background, borderRadius: 3 }),
  );
  return cardRoot(PALETTE.ground, [
    placed(box, { backgroundImage: fold }),
    ...lines,
    ...mapStrip(MAP, MARKED),
  ]);
}
