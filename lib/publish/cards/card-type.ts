import { type CardBox, type CardNode, type CardStyle, placed } from './card-node';
import { PALETTE } from './card-palette';
import { LINE_HEIGHT, type TextVoice, type Typesetter } from './card-text';

const VOICES: Readonly<Record<TextVoice, CardStyle>> = {
  // Newsreader's largest optical size at every size: widths then grow with the size of the type.
  display: { color: PALETTE.ink, fontVariationSettings: '"opsz" 72' },
  name: { color: PALETTE.ink, fontWeight: 600, fontFeatureSettings: '"tnum"' },
  note: { color: PALETTE.soft, fontWeight: 400, fontFeatureSettings: '"tnum"' },
  label: { color: PALETTE.soft, fontWeight: 600, letterSpacing: '0.09em' },
};

/** The CSS of a text: the style of its voice in the families that have its letters. */
export function typeStyle(text: string, voice: TextVoice, setter: Pick<Typesetter, 'familyOf'>): CardStyle {
  const fontFamily = setter.familyOf(text, voice);
  const family = fontFamily === null ? {} : { fontFamily };
  return { ...VOICES[voice], ...family, lineHeight: LINE_HEIGHT, overflowWrap: 'anywhere' };
}

interface SetText {
  readonly text: string;
  readonly voice: TextVoice;
  readonly sizePx: number;
  readonly style?: CardStyle;
}

/** A text at a fixed position on the card. */
export function textAt(box: CardBox, { text, voice, sizePx, style }: SetText, setter: Typesetter): CardNode {
  const own = { ...typeStyle(text, voice, setter), fontSize: sizePx, width: box.width, ...style };
  return placed(box, {}, [{ type: 'text', text, style: own }]);
}

/** A text on one line, at its natural width. */
export function lineAt(box: CardBox, set: SetText, setter: Typesetter): CardNode {
  return textAt(box, { ...set, style: { whiteSpace: 'nowrap', ...set.style } }, setter);
}
