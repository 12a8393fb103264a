/** Small words inside a name. */
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|vom|zu|la|le|el|al|bin|ibn|ben|of|the|and|und|y|&)$/;
const WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}_.'’·-]*|\([^()]{1,40}\))$/u;

/**
 * True when a short text looks like a speaker's name: a few words, each starting with a capital, a digit or a letter of a
 * script without capitals.
 * @example isSpeakerName('Bo van Dyk') // true
 */
export function isSpeakerName(text: string): boolean {
  if (text.length === 0 || text.length > 50) return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    WORD.test(words[0] ?? '') &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word))
  );
}

const LABEL = /^(?:>>\s*)?([^:：\n]{1,50})[:：](?:\s+|(?<=：))(?=\S)/;

/**
 * Reads the "Name: " at the start of a text; null when nothing there looks like a name.
 * @example readSpeakerLabel('Ada Quill: Hello') // { name: 'Ada Quill', textStart: 11 }
 */
export function readSpeakerLabel(text: string): { name: string; textStart: number } | null {
  const match = LABEL.exec(text);
  const name = (match?.[1] ?? '').trim();
  return match !== null && isSpeakerName(name) ? { name, textStart: match[0].length } : null;
}

/**
 * Finds the labels that are speakers: those that occur again, and all when at least every second text has one. "Note: " in
 * one caption of a thousand is not a speaker.
 */
export function findSpeakers(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const text of texts) {
    const label = readSpeakerLabel(text);
    if (label === null) continue;
    labelled += 1;
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  const all = labelled * 2 >= texts.length;
  return new Set([...counts].filter(([, count]) => all || count > 1).map(([name]) => name));
}
