import type { Typesetter } from '@/lib/publish/cards/card-text';
import { type CardFont, SANS, SERIF } from './card-fonts';

/** Serif for large text and wherever the sans lacks a letter; fonts in library.yaml are used where both do. */
export function createFamilyOf(fonts: readonly CardFont[]): Typesetter['familyOf'] {
  const has = (families: readonly string[], letters: readonly number[]): boolean => {
    const files = fonts.filter(({ family }) => families.includes(family));
    return letters.every((letter) => files.some((file) => file.letters.has(letter)));
  };
  const extra = fonts.map(({ family }) => family).filter((family) => family !== SERIF && family !== SANS);
  const stacks = [[SERIF], [SERIF, ...extra]];
  return (text, voice) => {
    const letters = Array.from(
      text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, ''),
      (c) => c.codePointAt(0) ?? 0,
    );
    const tried = voice === 'display' ? stacks : [[SANS], ...stacks];
    return tried.find((families) => has(families, letters))?.join(', ') ?? null;
  };
}
