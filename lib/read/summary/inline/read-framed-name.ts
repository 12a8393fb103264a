import { CORNERS } from '@/lib/core/marks/quotation-marks';
import { countWords } from '@/lib/core/words/count-words';
import type { TimeGroup } from './find-times';
import type { Attribution, NameSetting } from './quote-match';
import { isKnownPerson } from './read-name';

/** The name with its particle before the quote, and the verb after it. */
const FRAMES: readonly (readonly [name: RegExp, verb: RegExp])[] = [
  [
    /(?<=^|[.!?]\s)([\p{Script=Hangul}A-Z][^.!?,]{1,30}?)\s?(?:은|는|이|가|도)\s*,?\s*$/u,
    /^(?:이?라고|이?라며|이?라는|고|하고)\s+(?:\p{Script=Hangul}{1,6}\s+){0,2}(?:말|설명|덧붙|묻|물|답|강조|이야기|얘기|회상|밝|털어|전했|표현|웃|고백|적)/u,
  ],
  [
    new RegExp(
      String.raw`(?<=^|[。！？]\s?)([^。！？、${CORNERS}\s]{2,20}?)(?:さん|氏|先生)?(?:は|が|も)、?\s*$`,
      'u',
    ),
    /^(?:と|って|などと)、?(?:\p{Script=Hiragana}{1,4})?(?:述べ|語|言|い[うっい]|話|説明|問|答|振り返|笑|締め|教え|明か|強調|指摘)/u,
  ],
  [
    /(?<=^|[.!?]\s)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}),?\s*$/u,
    /^,?\s*(?:diyor|dedi|der|demiş|diye \p{L}{3,}|diyerek|şeklinde \p{L}{3,}|sözleriyle \p{L}{3,})(?!\p{L})/u,
  ],
];

const ENDS_SENTENCE = /[.!?…。！？]$/;

/**
 * Reads a sentence that ends with its verb, as in Korean, Japanese and Turkish: `수진은 "…"라고 말했다`, `水野は「…」と語った`,
 * `Elif, “…” diyor`. Its words stay in the text.
 */
export function readFramedName(
  text: string,
  place: { from: number; open: number; close: number },
  given: NameSetting & { group: TimeGroup | null },
): (Attribution & { start: number; phrased: true }) | null {
  const from = Math.max(place.from, place.open - 60);
  const before = text.slice(from, place.open);
  const after = text.slice(place.close + 1, place.close + 40);
  for (const [name, verb] of FRAMES) {
    const found = verb.test(after) ? name.exec(before) : null;
    const speaker = found?.[1]?.trim();
    if (found === null || speaker === undefined) continue;
    const short = given.anyName === true && countWords(speaker) <= 3;
    if (!short && !isKnownPerson(speaker, given.people)) continue;
    const start = from + found.index;
    // A few words without the end of a sentence are a phrase: `수진은 "젖은 밤"이라고 말했다`.
    const spoken = !ENDS_SENTENCE.test(text.slice(place.open + 1, place.close));
    return {
      start,
      speaker: { start, end: start + speaker.length },
      group: given.group,
      rest: null,
      end: Math.max(place.close + 1, given.group?.end ?? 0),
      phrased: true,
      ...(spoken ? { spoken } : {}),
    };
  }
  return null;
}
