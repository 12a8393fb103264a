import { countWords } from '@/lib/core/words/count-words';
import { VERB_AT_END, VERB_BEFORE_NAME } from './attribution-words';
import { findEndingTimeGroup } from './find-times';
import type { QuoteMatch, QuoteSetting } from './quote-match';
import { findName, isKnownPerson } from './read-name';

const OPENS = /^\s*[–—―]\s*(?=[\p{L}\p{N}¿¡…])/u;
/** What separates the words from their verb: a comma, the end of a question, a second dash. */
const SEPARATOR = /(?:,\s*[–—―]\s*|\s[–—―]\s*|,\s+|(?<=[!?…])\s+)(?=\p{L})/gu;
const MAX_TAIL = 120;
const MIN_WORDS = 3;

/**
 * Finds the quote of a line of dialogue, which a dash opens and a verb of saying with its name ends:
 * `– Vattnet väntar, säger Ada Quill.`, `—El agua espera —dice Ada.` Null for any other text.
 */
export function findDashQuote(text: string, { people, inQuotesSection }: QuoteSetting): QuoteMatch | null {
  const opening = OPENS.exec(text)?.[0];
  if (opening === undefined) return null;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trimEnd().length;
  const group = findEndingTimeGroup(text);
  const tailEnd = group?.start ?? trimmed;
  const tailStart = Math.max(0, tailEnd - 2 * MAX_TAIL);
  const end = tailStart + text.slice(tailStart, tailEnd).replace(/[\s.,–—―]+$/, '').length;
  for (const match of [...text.matchAll(SEPARATOR)].reverse()) {
    const at = match.index + match[0].length;
    if (end - at > MAX_TAIL) return null;
    if (at <= opening.length || at >= end) continue;
    const tail = text.slice(at, end);
    const verb = VERB_BEFORE_NAME.exec(tail)?.[0].length ?? 0;
    const name = verb === 0 ? tail.replace(VERB_AT_END, '') : tail.slice(verb);
    if (name === tail || findName(name, { people, sure: false }) < name.length) continue;
    const full = /^\p{Lu}/u.test(name) && countWords(name) > 1;
    if (!(isKnownPerson(name, people) || inQuotesSection || full)) continue;
    const close = match.index;
    if (countWords(text.slice(opening.length, close)) < MIN_WORDS) return null;
    const speaker = { start: at + verb, end: at + verb + name.length };
    return {
      start,
      open: opening.length - 1,
      close,
      attribution: { speaker, group, rest: null, end: trimmed },
      end: trimmed,
      detached: true,
    };
  }
  return null;
}
