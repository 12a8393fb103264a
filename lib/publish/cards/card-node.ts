/** Every card has the size that previews ask for: 1200 by 630 pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export type CardStyle = Readonly<Record<string, string | number>>;

/** A part of a card: plain data that a renderer with CSS boxes draws. */
export type CardNode =
  | { readonly type: 'text'; readonly text: string; readonly style: CardStyle }
  | { readonly type: 'container'; readonly style: CardStyle; readonly children: readonly CardNode[] };

/** A place on the card in pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box at a fixed place, filled with one colour or with the parts inside it. */
export function placed(box: CardBox, style: CardStyle, children: readonly CardNode[] = []): CardNode {
  return { type: 'container', style: { position: 'absolute', display: 'flex', ...box, ...style }, children };
}

/** The ground of a card with its parts, each at a place of its own. */
export function cardGround(ground: string, children: readonly CardNode[]): CardNode {
  const style = { position: 'relative', display: 'flex', overflow: 'hidden', background: ground };
  return { type: 'container', style: { ...style, width: CARD_WIDTH, height: CARD_HEIGHT }, children };
}
