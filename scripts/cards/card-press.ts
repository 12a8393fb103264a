import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { CARD_HEIGHT, CARD_WIDTH, type CardNode } from '@/lib/publish/cards/card-node';
import type { CardLine, TextSetting, Typesetter } from '@/lib/publish/cards/card-text';
import { typeStyle } from '@/lib/publish/cards/card-type';
import type { CardFont } from './card-fonts';
import { createFamilyOf } from './create-family-of';

const SIZE = { width: CARD_WIDTH, height: CARD_HEIGHT };

/** Draws cards: answers the layout's questions and makes its boxes a picture. */
export interface CardPress extends Typesetter {
  readonly print: (card: CardNode) => Promise<Buffer>;
  /** Where everything on a card came to stand. */
  readonly proof: (card: CardNode) => Promise<MeasuredNode>;
}

/** Makes a press with these fonts; it draws on as many cores as Node's thread pool has. */
export async function createCardPress(fonts: readonly CardFont[]): Promise<CardPress> {
  const renderer = new Renderer();
  for (const { family, data, ranges } of fonts) {
    const unicodeRange = ranges.map(([from, to]): [number, number] => [from, to]);
    await renderer.registerFont({ name: family, data, unicodeRange });
  }
  const familyOf = createFamilyOf(fonts);
  const measured = new Map<string, Promise<readonly CardLine[]>>();
  const measureAfresh = async (text: string, { voice, sizePx, widthPx }: TextSetting) => {
    const style = { ...typeStyle(text, voice, { familyOf }), fontSize: sizePx, width: widthPx };
    return linesOf(await renderer.measure({ type: 'text', text, style }, {}));
  };
  return {
    familyOf,
    measure: (text, setting) => {
      // Shows, titles and speakers come back on card after card.
      const key = JSON.stringify([text, setting]);
      const known = measured.get(key) ?? measureAfresh(text, setting);
      if (setting.voice !== 'display') measured.set(key, known);
      return known;
    },
    print: (card) => renderer.render(toNode(card), { ...SIZE, format: 'png' }),
    proof: (card) => renderer.measure(toNode(card), SIZE),
  };
}

/** A card is made of what the renderer takes, but for CSS's property types, which would tie the layout to one renderer. */
function toNode(card: CardNode): Parameters<Renderer['render']>[0] {
  return card as Parameters<Renderer['render']>[0];
}

/** Puts the runs of a text (one for each font in a line) together to lines. */
function linesOf({ runs }: MeasuredNode): CardLine[] {
  const lines: { text: string; y: number; end: number }[] = [];
  for (const { text, x, y, width, height } of runs) {
    const last = lines.at(-1);
    const end = x + width;
    if (last !== undefined && Math.abs(y - last.y) < height / 2) {
      last.text += text;
      last.end = Math.max(last.end, end);
    } else lines.push({ text, y, end });
  }
  return lines.map(({ text, end }) => ({ text, width: end }));
}
