import type { ContextPiece } from '@/lib/derive/topics/cut-context';

/** Words with the names of the topic marked. */
export function MarkedWords({ pieces }: { pieces: readonly ContextPiece[] }) {
  return pieces.map(({ text, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    marked ? <mark key={place}>{text}</mark> : text,
  );
}
