import { CLOSING, OPENING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import type { Strand } from '@/lib/read/summary/spans/strand';
import type { OutlineLabel } from './outline';

const MAX_PEOPLE = 30;
const MAX_LENGTH = 160;
const MAX_NAME_WORDS = 6;
const NO_PERSON = new RegExp(String.raw`[.!?…。！？:：${CLOSING}]$|^[${OPENING}\d]`);

/**
 * Reads the items of a list below a label such as `Guests:` as one person each; null when one of them is no name with a role.
 */
export function readPersonItems(label: OutlineLabel, items: readonly Strand[]): OutlineLabel[] | null {
  if (items.length === 0 || items.length > MAX_PEOPLE || !items.every(isPerson)) return null;
  return items.map((line) => ({ type: 'label', name: label.name, line, valueAt: 0 }));
}

function isPerson({ text }: Strand): boolean {
  const shown = text.replace(/^[\s\p{Cf}]+/u, '').replace(/\b(?:Jr|Sr)\.$/, '');
  if (shown === '' || shown.length > MAX_LENGTH || NO_PERSON.test(shown) || /^\p{Ll}/u.test(shown))
    return false;
  return countWords(shown.split(/\s*[,，、(（[|]|\s[–—-]+\s/)[0] ?? '') <= MAX_NAME_WORDS;
}
