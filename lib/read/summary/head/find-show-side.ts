/** Between a show and a title when only the words of one side show which is which. */
const MARK = /\s+(?:[–—|]|-)\s+|\s*｜\s*/gu;
const MAX_WORDS = 4;
/** A last word that names a show in itself: `Rope Yard Radio`, `Skärgårdspodden`. */
const SHOW_WORD =
  /^(?:(?:Video)?[Pp]odcast|Podkast|Подкаст|Pod|Radio|Rádio|FM|Show|\p{L}{3,}(?:podden|podd|podcast|podkast|pod|funk|radio)|[\p{L}\p{N}]*(?:ラジオ|ポッドキャスト|라디오|팟캐스트|电台|電台|播客))$/u;
/** Small words inside a name in capitals. */
const SMALL = /^(?:&|and|of|the|und|et|y|e|och|og|en|de|la|le|del?|d[eo]s?|di|van|der|des)$/u;

/** The parts of a title line: the extents of the show and the title around the mark between them. */
export interface ShowSide {
  readonly show: readonly [number, number];
  readonly title: readonly [number, number];
}

/**
 * Finds the show beside a dash or a bar in a title line; null unless exactly one side ends with the word of a show.
 * @example findShowSide('Rope Yard Radio - Splicing for Beginners') // { show: [0, 15], title: [18, 40] }
 */
export function findShowSide(text: string): ShowSide | null {
  const [mark, ...more] = [...text.matchAll(MARK)];
  if (mark === undefined || more.length > 0 || mark.index === 0) return null;
  const left = [0, mark.index] as const;
  const right = [mark.index + mark[0].length, text.length] as const;
  const isLeft = isShow(text.slice(...left));
  if (right[0] >= right[1] || isLeft === isShow(text.slice(...right))) return null;
  return isLeft ? { show: left, title: right } : { show: right, title: left };
}

function isShow(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isNamed = words.every((word) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  return words.length <= MAX_WORDS && isNamed && SHOW_WORD.test(words.at(-1) ?? '') && text.length > 4;
}
