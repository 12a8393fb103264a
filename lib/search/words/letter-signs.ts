/** Which letters a word has, a bit each; letters outside a-z share a few. */
export function letterSigns(word: string): number {
  let signs = 0;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place) - 97;
    signs |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(place) % 6));
  }
  return signs;
}

/** Counts the letters that the first has and the second lacks. */
export function lackingLetters(first: number, second: number): number {
  let rest = first & ~second;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
