import type { MeasuredNode } from '@takumi-rs/core';
import { CARD_HEIGHT, CARD_WIDTH, type CardNode } from '@/lib/publish/cards/card-node';
import { LINE_HEIGHT } from '@/lib/publish/cards/card-text';
import type { CardRenderer } from '@/scripts/cards/card-renderer';

/** A text on a card: its box in the layout and its lines as rendered, in pixels of the card. */
interface SetText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly sizePx: number;
  readonly runs: MeasuredNode['runs'];
}

/** The renderer rounds boxes and baselines to whole pixels. */
const SLACK = 2;

/** Lists the texts of a card that overflow their box or the card, lose letters, or overlap each other, as measured by the renderer. */
export async function findOverflow(card: CardNode, renderer: CardRenderer): Promise<string[]> {
  const texts = listTexts(card, await renderer.measureNodes(card));
  return [...texts.flatMap(outside), ...texts.flatMap((one, i) => texts.slice(i + 1).flatMap(over(one)))];
}

function listTexts(card: CardNode, proof: MeasuredNode): SetText[] {
  if (card.type === 'text') throw new Error('a card is a container');
  return card.children.flatMap((placed, i): SetText[] => {
    const inner = placed.type === 'container' ? placed.children[0] : undefined;
    const measured = proof.children[i];
    if (inner?.type !== 'text' || measured === undefined) return [];
    const [, , , , left, top] = measured.transform;
    return [
      {
        text: inner.text,
        ...{ left, top, right: left + measured.width, bottom: top + measured.height },
        sizePx: Number(inner.style['fontSize']),
        runs: measured.children[0]?.runs ?? [],
      },
    ];
  });
}

function outside({ text, left, top, right, bottom, sizePx, runs }: SetText): string[] {
  const set = runs.map((run) => run.text).join('');
  const lost = set.replace(/\s/g, '') === text.replace(/\s/g, '') ? [] : [`“${text}” was set as “${set}”`];
  if (left < 0 || top < 0 || right > CARD_WIDTH || bottom > CARD_HEIGHT)
    lost.push(`“${text}” is off the card`);
  for (const run of runs) {
    // The space where a line breaks may extend beyond the box.
    const space = /\s$/.test(run.text) ? sizePx * 0.3 : 0;
    const middle = run.y + run.height / 2;
    const half = (sizePx * LINE_HEIGHT) / 2;
    const fits =
      run.x >= -SLACK &&
      run.x + run.width - space <= right - left + SLACK &&
      middle - half >= -SLACK &&
      middle + half <= bottom - top + SLACK;
    if (!fits) lost.push(`“${run.text}” (${sizePx} px) leaves its box`);
  }
  return lost;
}

const over =
  (one: SetText) =>
  (other: SetText): string[] =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
      ? [`“${one.text}” overlaps “${other.text}”`]
      : [];
