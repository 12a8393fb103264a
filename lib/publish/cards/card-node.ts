/** Every card has the size that previews ask for: 1200 by 630 pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export type CardStyle = Readonly<Record<string, string | number>>;

/** A part of a card: plain data for a renderer of CSS boxes. */
export type CardNode =
  | { readonly type: 'text'; readonly text: string; readonly style: CardStyle }
  | { readonly type: 'container'; readonly style: CardStyle; readonly children: readonly CardNode[] };

/** A rectangle on the card in pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box at a fixed position with a background or child nodes. */
export function placed(box: CardBox, style: CardStyle, children: readonly CardNode[] = []): CardNode {
  return { type: 'container', style: { position: 'absolute', display: 'flex', ...box, ...style }, children };
}

/** The root of a card with its background and parts. */
export function cardRoot(background: string, children: readonly CardNode[]): CardNode {
  const style = { position: 'relative', display: 'flex', overflow: 'hidden', background: background };
  return { type: 'container', style: { ...style, width: CARD_WIDTH, height: CARD_HEIGHT }, children };
}
