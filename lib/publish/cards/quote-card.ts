import { CLOSE_QUOTE, OPEN_QUOTE } from '@/lib/core/marks/quote-text';
import { cardHead, fallbackCard, MARGIN, TEXT_WIDTH } from './card-frame';
import { type CardMap, mapStrip } from './card-map';
import { CARD_WIDTH, type CardNode, cardRoot } from './card-node';
import { PALETTE } from './card-palette';
import { cardText, type Typesetter } from './card-text';
import { lineAt, textAt } from './card-type';
import { type FittedText, fitLine, fitText, fittedBox } from './fit-text';

/** The content of a quote's card; nothing else of a library changes its picture. */
export interface QuoteCardFacts {
  readonly site: string;
  readonly show: string | null;
  readonly title: string;
  readonly quote: string;
  readonly speaker: string | null;
  /** The time of the quote, formatted. */
  readonly clock: string | null;
  /** Position in the recording, per mille. */
  readonly place: number | null;
  readonly map: CardMap | null;
}

const SIZES_PX = [136, 122, 108, 96, 86, 76, 68, 60, 54, 48, 43, 39, 36];
const WORDS = { left: MARGIN, top: 112, width: TEXT_WIDTH, height: 322 };
const FOOT_TOP = 462;
const CLOCK = { voice: 'name', sizePx: 58 } as const;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}]/u;

/**
 * Lays out the card of a quote: its words as large as they fit, speaker and time, and the recording at the bottom with the moment
 * marked. If no font has the letters of the words, the clock or the site's name replaces them.
 */
export async function quoteCard(facts: QuoteCardFacts, setter: Typesetter): Promise<CardNode> {
  const quote = cardText(facts.quote, 'display', setter);
  const { clock } = facts;
  const head = await cardHead(facts, setter);
  const strip = facts.map === null ? [] : mapStrip(facts.map, facts.place);
  if (quote === null) {
    const fallback = await fallbackCard(facts, setter);
    return cardRoot(PALETTE.ground, [...head, ...fallback, ...(await foot(facts, null, setter)), ...strip]);
  }
  const target = {
    voice: 'display' as const,
    widthPx: WORDS.width,
    heightPx: WORDS.height,
    sizesPx: SIZES_PX,
  };
  const words = quoteWords(await fitText(quote, target, setter.measure), setter);
  return cardRoot(PALETTE.ground, [...head, ...words, ...(await foot(facts, clock, setter)), ...strip]);
}

/** The words, with the opening quotation mark in the margin. */
function quoteWords(fitted: FittedText, setter: Typesetter): CardNode[] {
  const { text, sizePx, widthPx } = fitted;
  const box = fittedBox(WORDS, fitted);
  const rtl = RIGHT_TO_LEFT.test(text);
  const left = rtl ? CARD_WIDTH - MARGIN - widthPx : MARGIN;
  const style = rtl ? { direction: 'rtl', textAlign: 'right' } : {};
  const markStyle = { color: PALETTE.signal, textAlign: rtl ? 'left' : 'right' };
  const markLeft = rtl ? CARD_WIDTH - MARGIN + sizePx * 0.06 : 0;
  const mark = { text: rtl ? CLOSE_QUOTE : OPEN_QUOTE, voice: 'display', sizePx, style: markStyle } as const;
  return [
    lineAt({ ...box, left: markLeft, width: MARGIN - sizePx * 0.06 }, mark, setter),
    textAt({ ...box, left, width: widthPx }, { text, voice: 'display', sizePx, style }, setter),
  ];
}

/** Speaker and episode on the left, the clock on the right, always at the same position. */
async function foot(facts: QuoteCardFacts, clock: string | null, setter: Typesetter): Promise<CardNode[]> {
  const speaker = cardText(facts.speaker, 'name', setter);
  const title = cardText(facts.title, 'note', setter);
  const widthPx = TEXT_WIDTH - (clock === null ? 0 : 280);
  const parts: CardNode[] = [];
  if (speaker !== null) {
    const name = { voice: 'name', sizePx: 33 } as const;
    const text = await fitLine(speaker, { ...name, widthPx }, setter.measure);
    parts.push(
      lineAt({ left: MARGIN, top: FOOT_TOP, width: widthPx, height: 38 }, { text, ...name }, setter),
    );
  }
  if (title !== null) {
    const note = { voice: 'note', sizePx: 26 } as const;
    const text = await fitLine(title, { ...note, widthPx }, setter.measure);
    const box = { left: MARGIN, top: FOOT_TOP + 46, width: widthPx, height: 30 };
    parts.push(lineAt(box, { text, ...note }, setter));
  }
  if (clock !== null) {
    const box = { left: CARD_WIDTH - MARGIN - 280, top: FOOT_TOP + 10, width: 280, height: 67 };
    const style = { color: PALETTE.signal, textAlign: 'right', fontWeight: 500 };
    parts.push(lineAt(box, { text: clock, ...CLOCK, style }, setter));
  }
  return parts;
}
