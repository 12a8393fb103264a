/** One line of a text as the renderer broke it, with its width in pixels; a space at its end counts. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
}

/** Kinds of type on a card: large words, names and clocks, what is said beside them, and the letter-spaced capitals above. */
export type TextVoice = 'display' | 'name' | 'note' | 'label';

/** How a text is set: its kind of type, the size of it and the width at which it breaks, in pixels. */
export interface TextSetting {
  readonly voice: TextVoice;
  readonly sizePx: number;
  readonly widthPx: number;
}

/** What a layout asks of whoever draws it, so that what was measured is what is drawn. */
export interface Typesetter {
  /** The families that have every letter of a text; null where none do. */
  readonly familyOf: (text: string, voice: TextVoice) => string | null;
  readonly measure: (text: string, setting: TextSetting) => Promise<readonly TextLine[]>;
}

export const LINE_HEIGHT = 1.14;

const EMOJI =
  /\p{Emoji_Presentation}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

/** A text as cards print it: composed letters, single spaces, no emoji; null where nothing is left or no font has its letters. */
export function cardText(text: string | null, voice: TextVoice, setter: Typesetter): string | null {
  if (text === null) return null;
  const plain = text.normalize('NFC').replace(EMOJI, '').replace(/\s+/g, ' ').trim();
  return plain === '' || setter.familyOf(plain, voice) === null ? null : plain;
}
