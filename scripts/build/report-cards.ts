import type { DrawnCards } from '@/scripts/cards/draw-cards';

/** Says how many cards there are, which of them are new, and which show no words; null stands for a system that draws none. */
export function reportCards(cards: DrawnCards | null): string[] {
  if (cards === null)
    return [
      `the card renderer has no binding for ${process.platform} ${process.arch} here, so previews have no pictures; where there should be one, run npm ci`,
    ];
  const { files, drawn, wordless } = cards;
  const lines = [`${files.length} cards: ${drawn} drawn, ${files.length - drawn} from the cache`];
  if (wordless > 0)
    lines.push(
      `no quote or title on ${wordless} of them, because no font has its letters; name fonts under cards in library.yaml`,
    );
  return lines;
}
