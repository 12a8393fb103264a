import type { Token } from '@/lib/search/words/tokenise';

function startsAt(
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
    const mayGoOn = open && wanted.last === end;
    return text.some((token) => {
      if (token.position !== at) return false;
      const same = token.term === wanted.term || (mayGoOn && token.term.startsWith(wanted.term));
      return same && startsAt(text, token.last + 1, phrase, wanted.last + 1, open);
    });
  });
}

/** Groups tokens by position, so that a phrase is compared with its neighbours only. */
function near(text: readonly Token[], position: number, length: number): Token[] {
  return text.filter((token) => token.position >= position && token.position <= position + length);
}

/**
 * Tells whether a text holds the words of a phrase side by side and in order; spellings count as the word they stand
 * for, so "state of the art" holds in `state-of-the-art`. With `open`, the last word may go on.
 */
export function matchPhrase(text: readonly Token[], phrase: readonly Token[], open = false): boolean {
  const first = phrase.filter((token) => token.position === 0);
  const length = (phrase.at(-1)?.last ?? 0) + 1;
  if (phrase.length === 0) return true;
  const starts = text.filter((token) =>
    first.some((wanted) => token.term === wanted.term || (open && token.term.startsWith(wanted.term))),
  );
  return starts.some(({ position }) => startsAt(near(text, position, length * 2), position, phrase, 0, open));
}
