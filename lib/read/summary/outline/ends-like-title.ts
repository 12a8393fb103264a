import { ENDING } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';

const SENTENCE_END = new RegExp(`[.!。！][${ENDING}]?$`);
/** A full stop that belongs to the last word: `… Luis Jr.`, `Span, Inc.`, `Made in the U.S.`, `to be continued...`. */
const ABBREVIATED =
  /(?:^|[\s,(.])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|LLC|plc|GmbH|e\.V|S\.A|S\.p\.A|vs|etc|St|Mt|No|Vol|Pt|Ph\.D|M\.D|Dr|Prof|[ap]\.m|\p{Lu}(?:\.\p{Lu})*)\.$|\.\.\.$/u;
/** Longer lines with a full stop or an exclamation mark are sentences; words. */
const MAX_STOPPED = 8;
const MAX_EXCLAIMED = 14;

/**
 * True when a line ends as titles do. When the lines of a head follow (`isHead`), a short one may also end like a sentence:
 * `We Did It!`
 */
export function endsLikeTitle(text: string, isHead: boolean): boolean {
  if (!SENTENCE_END.test(text) || ABBREVIATED.test(text)) return true;
  const words = countWords(text);
  const inside = /[.!?]\s+\p{Lu}/u.test(text.slice(0, -2));
  return isHead && !inside && words <= (/[!！]\P{L}*$/u.test(text) ? MAX_EXCLAIMED : MAX_STOPPED);
}
