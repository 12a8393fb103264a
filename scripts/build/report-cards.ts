import type { DrawnCards } from '@/scripts/cards/draw-cards';

/** Reports how many cards there are, how many are new, and how many have no words; null means that cards cannot be drawn. */
export function reportCards(cards: DrawnCards | null): string[] {
  if (cards === null)
    return [
      `the card renderer does not run on ${process.platform} ${process.arch}, so link previews have no pictures; if it should, run npm ci`,
    ];
  const { files, drawn, wordless } = cards;
  const lines = [`${files.length} cards: ${drawn} drawn, ${files.length - drawn} from the cache`];
  if (wordless > 0)
    lines.push(
      `${wordless} of them show no quote or title, because no font has the letters; name fonts under cards in library.yaml`,
    );
  return lines;
}
