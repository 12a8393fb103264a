/** One line of a text as the renderer broke it, with its width in pixels; a space at its end counts. */
export interface CardLine {
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
  readonly measure: (text: string, setting: TextSetting) => Promise<readonly CardLine[]>;
}

export const LINE_HEIGHT = 1.14;

const EMOJI =
  /\s*(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;
const KEYCAP = /\uFE0F?\u20E3/gu;

/** Signs that few text fonts have, and how they are written where there is no key for them. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010\u2011]/g, '-'],
  [/\u2012/g, '–'],
  [/\u2015/g, '—'],
  [/→/g, '->'],
  [/←/g, '<-'],
  [/⇒/g, '=>'],
  [/≤/g, '<='],
  [/≥/g, '>='],
  [/≠/g, '!='],
  [/≈/g, '~'],
  [/№/g, 'No.'],
];

/** A text as cards print it: composed letters, single spaces, no emoji; null where nothing is left or no font has its letters. */
export function cardText(text: string | null, voice: TextVoice, setter: Typesetter): string | null {
  if (text === null) return null;
  const bare = text.normalize('NFC').replace(EMOJI, '').replace(KEYCAP, '').replace(/\s+/g, ' ').trim();
  if (bare === '') return null;
  const plain = STAND_INS.reduce((words, [sign, known]) => words.replace(sign, known), bare);
  return [bare, plain].find((words) => setter.familyOf(words, voice) !== null) ?? null;
}
