import { ENDING, OPENING } from '@/lib/core/marks/quotation-marks';
import { VERB_AFTER_NAME, VERB_AT_END, withoutClockWords } from './attribution-words';
import { readBareTimes, readTimeGroup } from './find-times';
import type { Attribution, NameSetting } from './quote-match';
import { type Extent, findName, isKnownPerson, isNickname } from './read-name';

export type NameReading = Attribution & { readonly speaker: Extent };

/** Characters within which a name ends. */
export const MAX_NAME = 120;
const ENDS_NAME = new RegExp(String.raw`[${OPENING}\n]`);
const OPENS_NAME = new RegExp(`[${OPENING}]`);
const ENDS_NICKNAME = new RegExp(`[${ENDING}]`);

/** The last mark of `"Tides"` in a name, or the mark itself in `ד"ר`; null for any other mark. */
function nicknameEnd(text: string, at: number): number | null {
  if (/^\p{L}.\p{L}/u.test(text.slice(at - 1, at + 2))) return at;
  const length = text.slice(at + 1, at + 24).search(ENDS_NICKNAME) + 1;
  return length > 0 && isNickname(text, at, at + length) ? at + length : null;
}

/**
 * Finds the end of the name that begins at an offset; null when it has none nearby. A name ends at its time group, at the next quote, at the end of the parenthesis around quote and name, or with the
 * text; prose after a dash has no such end nearby.
 */
export function nameEnd(text: string, start: number): number | null {
  const window = text.slice(start, start + MAX_NAME);
  let depth = 0;
  for (let i = 0; i < window.length; i += 1) {
    const character = window[i] ?? '';
    if (/[[【［〔]/.test(character)) return start + i;
    if (/[(（]/.test(character) && readTimeGroup(text, start + i) !== null) return start + i;
    const nickname = OPENS_NAME.test(character) ? nicknameEnd(text, start + i) : null;
    if (nickname !== null) i = nickname - start;
    else if (ENDS_NAME.test(character)) return start + i;
    if (/[(（]/.test(character)) depth += 1;
    if (/[)）]/.test(character)) depth -= 1;
    if (depth < 0) return start + i;
  }
  return start + window.length === text.length ? text.length : null;
}

/** Splits an attribution into the name, the time at its end, and the rest. */
export function splitName(
  text: string,
  extent: Extent,
  given: NameSetting,
  end = extent.end,
): NameReading | null {
  const group = readBareTimes(text, extent);
  const sure = group !== null || /[[(（【]/.test(text[extent.end] ?? '');
  const before = text.slice(extent.start, group?.start ?? extent.end);
  const whole = sure ? withoutClockWords(before) : before.replace(/(?:\s|[,;、，،@(|·•–—-])+$/, '');
  const run = findName(whole, { people: given.people, sure });
  const length = whole.slice(0, run).replace(VERB_AT_END, '').length;
  if (length === 0) return null;
  const certain = sure || given.anyName === true || isKnownPerson(whole.slice(0, length), given.people);
  const left = certain ? whole.slice(length).replace(VERB_AFTER_NAME, '') : whole.slice(length);
  const leftFrom = extent.start + whole.length - left.length;
  // A capital after a dash may also continue the prose: “…” – Everybody laughed.
  if (!sure && /^\s+[\p{L}\p{N}]/u.test(left)) return null;
  const rest = left.replace(/^[\s,.:;、，،–—-]+/, '').replace(/[\s,.;]+$/, '');
  const restStart = leftFrom + left.indexOf(rest);
  return {
    speaker: { start: extent.start, end: extent.start + length },
    group,
    rest: rest === '' ? null : { start: restStart, end: restStart + rest.length },
    end,
  };
}
