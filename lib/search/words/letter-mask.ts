/** A bit mask of the letters in a word: one bit for each of a-z; all other letters share six bits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(place) % 6));
  }
  return mask;
}

/** Counts the letters in the first mask that are not in the second. */
export function countMissingLetters(first: number, second: number): number {
  let rest = first & ~second;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
