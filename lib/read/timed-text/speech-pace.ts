/** Words per second below which a text is a list of titles: people speak two or three. */
const SLOWEST_SPEECH = 0.7;
const FASTEST_SPEECH = 8;

/** True when so many words in so much time are as fast as speech. */
export function isSpeech(words: number, ms: number): boolean {
  const pace = words / (Math.max(ms, 1) / 1000);
  return pace >= SLOWEST_SPEECH && pace <= FASTEST_SPEECH;
}
