import type { Token } from '@/lib/search/words/tokenise';

function matchesFrom(
  text: readonly Token[],
  at: number,
  phrase: readonly Token[],
  from: number,
  open: boolean,
): boolean {
  const end = phrase.at(-1)?.last ?? -1;
  if (from > end) return true;
  return phrase.some((wanted) => {
    if (wanted.position !== from) return false;
    const mayContinue = open && wanted.last === end;
    return text.some((token) => {
      if (token.position !== at) return false;
      const same = token.term === wanted.term || (mayContinue && token.term.startsWith(wanted.term));
      return same && matchesFrom(text, token.last + 1, phrase, wanted.last + 1, open);
    });
  });
}

/** Limits the comparison to the tokens near a possible start. */
function tokensNear(text: readonly Token[], position: number, length: number): Token[] {
  return text.filter((token) => token.position >= position && token.position <= position + length);
}

/**
 * Whether a text contains the words of a phrase next to each other and in order. Aliases match the words they span, so "state
 * of the art" matches `state-of-the-art`. With `open`, the last word may be a prefix.
 */
export function matchPhrase(text: readonly Token[], phrase: readonly Token[], open = false): boolean {
  const first = phrase.filter((token) => token.position === 0);
  const length = (phrase.at(-1)?.last ?? 0) + 1;
  if (phrase.length === 0) return true;
  const starts = text.filter((token) =>
    first.some((wanted) => token.term === wanted.term || (open && token.term.startsWith(wanted.term))),
  );
  return starts.some(({ position }) =>
    matchesFrom(tokensNear(text, position, length * 2), position, phrase, 0, open),
  );
}
