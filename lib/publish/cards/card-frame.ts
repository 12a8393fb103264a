import { CARD_WIDTH, type CardNode, placed } from './card-node';
import { PALETTE } from './card-palette';
import { cardText, type Typesetter } from './card-text';
import { lineAt } from './card-type';
import { fitLine } from './fit-text';

/** The side margins of text on every card, in pixels. */
export const MARGIN = 96;
export const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;

const CORNER = 60;
const HEAD_TOP = 56;

/** The head of a card, show and site, and the turned-down corner that the site is named after. */
export async function cardHead(
  { show, site }: { readonly show: string | null; readonly site: string },
  setter: Typesetter,
): Promise<CardNode[]> {
  const siteText = cardText(site, 'display', setter);
  const showText = cardText(show?.toLocaleUpperCase('en') ?? null, 'label', setter);
  const parts = [corner()];
  const siteName = { voice: 'display', sizePx: 30 } as const;
  const showName = { voice: 'label', sizePx: 21 } as const;
  if (siteText !== null) {
    const text = await fitLine(siteText, { ...siteName, widthPx: 300 }, setter.measure);
    const box = { left: CARD_WIDTH - MARGIN - 320, top: HEAD_TOP - 8, width: 320, height: 36 };
    const style = { color: PALETTE.soft, textAlign: 'right' };
    parts.push(lineAt(box, { text, ...siteName, style }, setter));
  }
  if (showText !== null) {
    const widthPx = TEXT_WIDTH - 340;
    const text = await fitLine(showText, { ...showName, widthPx }, setter.measure);
    parts.push(
      lineAt({ left: MARGIN, top: HEAD_TOP, width: widthPx, height: 25 }, { text, ...showName }, setter),
    );
  }
  return parts;
}

/** The content of a card whose words no font has: the clock, else the site's name, as large as fits. */
export async function fallbackCard(
  { clock, site }: { readonly clock: string | null; readonly site: string },
  setter: Typesetter,
): Promise<CardNode[]> {
  const known = cardText(clock ?? site, 'display', setter);
  if (known === null) return [];
  const set = { voice: 'display', sizePx: 200 } as const;
  const text = await fitLine(known, { ...set, widthPx: TEXT_WIDTH }, setter.measure);
  const style = { color: clock === null ? PALETTE.ink : PALETTE.signal };
  const box = { left: MARGIN, top: 162, width: TEXT_WIDTH, height: 228 };
  return [lineAt(box, { text, ...set, style }, setter)];
}

function corner(): CardNode {
  const fold = `linear-gradient(to top right, ${PALETTE.segment} 50%, ${PALETTE.raised} 50%)`;
  const box = { left: CARD_WIDTH - CORNER, top: 0, width: CORNER, height: CORNER };
  return placed(box, { backgroundImage: fold });
}
