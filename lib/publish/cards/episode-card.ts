import { cardHead, fallbackCard, MARGIN, TEXT_WIDTH } from './card-frame';
import { type CardMap, mapStrip } from './card-map';
import { type CardNode, cardRoot } from './card-node';
import { PALETTE } from './card-palette';
import { cardText, type Typesetter } from './card-text';
import { lineAt, textAt } from './card-type';
import { fitLine, fitText, fittedBox } from './fit-text';

/** The content of an episode's card. */
export interface EpisodeCardFacts {
  readonly site: string;
  readonly show: string | null;
  readonly title: string;
  readonly people: readonly string[];
  /** Day, length and the like, formatted. */
  readonly notes: readonly string[];
  readonly map: CardMap | null;
}

const SIZES_PX = [124, 112, 104, 92, 82, 72, 64, 56, 50, 44];
const TITLE = { left: MARGIN, top: 118, width: TEXT_WIDTH, height: 310 };
const FOOT_TOP = 452;

/** Lays out the card of an episode: its title, its people, and the whole recording at the bottom. */
export async function episodeCard(facts: EpisodeCardFacts, setter: Typesetter): Promise<CardNode> {
  const title = cardText(facts.title, 'display', setter);
  const parts: CardNode[] =
    title === null ? await fallbackCard({ clock: null, site: facts.site }, setter) : [];
  if (title !== null) {
    const target = {
      voice: 'display' as const,
      widthPx: TITLE.width,
      heightPx: TITLE.height,
      sizesPx: SIZES_PX,
    };
    const fitted = await fitText(title, target, setter.measure);
    const { text, sizePx, widthPx } = fitted;
    parts.push(
      textAt({ ...fittedBox(TITLE, fitted), width: widthPx }, { text, voice: 'display', sizePx }, setter),
    );
  }
  const rows = [
    { text: facts.people.join(', '), voice: 'name', sizePx: 33, top: FOOT_TOP, height: 38 },
    { text: facts.notes.join(' · '), voice: 'note', sizePx: 26, top: FOOT_TOP + 46, height: 30 },
  ] as const;
  for (const { text, voice, sizePx, top, height } of rows) {
    const known = cardText(text, voice, setter);
    if (known === null) continue;
    const line = await fitLine(known, { voice, sizePx, widthPx: TEXT_WIDTH }, setter.measure);
    parts.push(
      lineAt({ left: MARGIN, top, width: TEXT_WIDTH, height }, { text: line, voice, sizePx }, setter),
    );
  }
  const strip = facts.map === null ? [] : mapStrip(facts.map, null);
  return cardRoot(PALETTE.ground, [...(await cardHead(facts, setter)), ...parts, ...strip]);
}
