/** Words for an episode in front of its number. */
const EPISODE =
  'episode|epis|eps?|e|no|nr|folge|ausgabe|teil|[ée]pisode|num[ée]ro|episodio|puntata|cap[íi]tulo|epis[óo]dio|aflevering|afl|avsnitt|afsnit|odcinek|odc|d[íi]l|b[öo]l[üu]m|выпуск|эпизод|серия|випуск|t[ậa]p|s[ốo]|part|chapter|show|podcast|issue|エピソード|에피소드|الحلقة(?: رقم)?|حلقة|פרק';
const SEASON = 's|season|staffel|saison|temporada|stagione|seizoen|s[äa]song|sezon|сезон|m[ùu]a|seri?e';
const NUMBER = String.raw`(?:#|n[.º°o]{1,2}|№)?\s?\d{1,5}[a-z]?(?:\s?[/.]\s?\d{1,4})?`;
const SEASONED = String.raw`(?:(?:${SEASON})\.?\s?\d{1,3}\s?[,·:–-]?\s*)`;

/** `Episode 12`, `S2E5`, `Folge #214`, `12. Bölüm`, `第8期`, `제12화`, `#12`, `12`. */
const NUMBERED = new RegExp(
  String.raw`^(?:${SEASONED}?(?:${EPISODE})\.?\s?${NUMBER}|${SEASONED}|\d{1,5}\.\s?(?:${EPISODE})|第\s*[\d一二三四五六七八九十百千零〇]+\s*[期集回话話章弾季]|(?:제\s?)?\d{1,5}\s?[화회편]|#\s?\d{1,5}|\d{1,4})$`,
  'iu',
);

/** Kinds of document in the languages of the known headings: a title after one of them has no show in front. */
const KINDS = new RegExp(
  `^(?:(?:(?:podcast|episode|show|ai|video|audio|detailed|executive|full|meeting|session|interview)[ -]+)*(?:summary|notes|recap|overview|briefing(?:[ -](?:doc(?:ument)?|notes?|paper))?|minutes|study guide|faqs?|transcript|write-?up|report|digest|analysis|outline|key takeaways)(?: of| for| on)?
  |(?:(?:my|our|the) )?(?:top )?(?:\\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|best|biggest|key)? ?(?:takeaways|lessons(?: learned)?|insights|ideas|highlights|learnings|things (?:i|we|you) learn(?:ed|t)?)(?: from)?
  |(?:die )?(?:top )?(?:\\d{1,3} )?(?:wichtigste[n]? )?(?:erkenntnisse|lehren|lektionen)(?: aus)?|(?:les )?(?:\\d{1,3} )?(?:le[çc]ons|id[ée]es)(?: de)?|(?:las |los )?(?:\\d{1,3} )?(?:lecciones|ideas)(?: de)?|(?:le )?(?:\\d{1,3} )?(?:lezioni|idee)(?: da)?|(?:as )?(?:\\d{1,3} )?(?:li[çc][õo]es|ideias)(?: de)?
  |(?:folgen|episoden)?zusammenfassung|(?:kurz)?zusammenfassung(?: der (?:folge|episode))?|(?:ergebnis|sitzungs|gespr[äa]chs|verlaufs|besprechungs)?protokoll|mitschrift|(?:folgen|podcast|sendungs)?notizen|briefing[ -]?dokument|lernleitfaden|folgenbeschreibung|steckbrief
  |r[ée]sum[ée](?: (?:de l['’][ée]pisode|du podcast|d['’][ée]pisode))?|compte[ -]rendu|note(?:s)?(?: de synth[èe]se| d['’][ée]pisode)?|document (?:de synth[èe]se|d['’]information)|synth[èe]se|fiche(?: de lecture)?|proc[èe]s-verbal
  |resumen(?: (?:del episodio|del podcast|ejecutivo))?|documento (?:informativo|de s[íi]ntesis|informativo)|acta(?: de la reuni[óo]n)?|notas(?: del (?:episodio|programa))?|gu[íi]a de estudio|s[íi]ntesis|informe
  |riassunto(?: (?:dell['’]episodio|della puntata))?|sintesi|verbale|documento (?:informativo|di sintesi)|note(?: (?:dell['’]episodio|della puntata))?|appunti|scheda
  |resumo(?: (?:do epis[óo]dio|do podcast|executivo))?|documento (?:informativo|de s[íi]ntese)|ata(?: da reuni[ãa]o)?|notas(?: do epis[óo]dio)?|guia de estudo
  |samenvatting(?: van de aflevering)?|briefing(?:s)?document|notulen|verslag|(?:aflevering)?notities|studiegids|sammanfattning|sammendrag|resum[ée]|referat|protokoll|anteckningar
  |podsumowanie(?: odcinka)?|streszczenie(?: odcinka)?|notatki|protok[óo][łl]|dokument informacyjny|shrnut[íi]|z[áa]pis|pozn[áa]mky
  |(?:b[öo]l[üu]m |podcast )?[öo]zeti?|brifing belgesi|(?:b[öo]l[üu]m )?notlar[ıi]?|tutanak|краткое содержание(?: (?:выпуска|эпизода|подкаста))?|(?:конспект|пересказ|обзор)(?: (?:выпуска|эпизода|подкаста))?|резюме|протокол|заметки|брифинг|информационный документ|справка|обзор|підсумок|нотатки
  |t[óo]m t[ắa]t(?: t[ậa]p)?|t[àa]i li[ệe]u (?:t[óo]m t[ắa]t|t[ổo]ng quan)|bi[êe]n b[ảa]n|ghi ch[úu]
  |(?:ملخص|تلخيص)(?: (?:ال)?(?:حلقة|بودكاست|برنامج))?|وثيقة إحاطة|مستند إحاطة|محضر|ملاحظات(?: الحلقة)?|סיכום(?: ה?(?:פרק|פודקאסט|תוכנית))?|מסמך תדרוך|פרוטוקול|תקציר(?: ה?(?:פרק|פודקאסט))?
  |(?:エピソード)?要約|まとめ|ブリーフィング(?:資料|ドキュメント|文書)?|議事録|概要|学習ガイド|(?:节目|節目|单集|播客)?(?:摘要|总结|總結|纪要|紀要|笔记|筆記)|(?:会议|會議)(?:纪要|紀要)|简报(?:文件|文档)?|簡報(?:文件)?|(?:에피소드\\s?)?요약|브리핑(?:\\s?(?:문서|자료))?|회의록|정리)$`.replace(
    /\s*\n\s*/g,
    '',
  ),
  'iu',
);

const COLON = /[\s\p{Cf}]*(?:: |：|:(?=\p{L}))\s*/u;
/** After a number with its word a dash or bar separates it, too. */
const MARK = /[\s\p{Cf}]*(?:: |：|[|｜]|\s[–—-]\s)\s*/u;
const MAX_PREFIX = 50;
/** `【まとめ】傘`, `[Summary] How Piers Grow`, `[Ep. 12] How Piers Grow`. */
const BRACKETED = /^(\P{L}{0,3}?[【［[（(]\s*([^【】［］[\]（）()]{1,40}?)\s*[】］\]）)])\s*/u;

/** The words in front of a title, and the offset of the title after their colon. */
export interface TitlePrefix {
  readonly length: number;
  readonly titleAt: number;
}

/**
 * Finds the words in front of a title that are no show: a number, or a kind of document. Null without them.
 * @example findTitlePrefix('Episode 12: How Piers Grow') // { length: 10, titleAt: 12 }
 */
export function findTitlePrefix(text: string): TitlePrefix | null {
  const bracket = BRACKETED.exec(text.slice(0, MAX_PREFIX + 4));
  if (bracket !== null && bracket[0].length < text.length) {
    const words = bracket[2] ?? '';
    if (KINDS.test(words) || (NUMBERED.test(words) && !/^\d+$/.test(words)))
      return { length: (bracket[1] ?? '').length, titleAt: bracket[0].length };
  }
  for (const pattern of [COLON, MARK]) {
    const mark = pattern.exec(text.slice(0, MAX_PREFIX + 4));
    if (mark === null || mark.index === 0 || mark.index > MAX_PREFIX) continue;
    const titleAt = mark.index + mark[0].length;
    if (titleAt >= text.length) continue;
    const words = text.slice(0, mark.index).replace(/^[^\p{L}\p{N}#№]+/u, '');
    const isKind = pattern === COLON && KINDS.test(words);
    const isNumber = NUMBERED.test(words) && (pattern === COLON || !/^\d+$/.test(words));
    if (isKind || isNumber) return { length: mark.index, titleAt };
  }
  return null;
}

const MAX_SHOW = 100;
const MAX_NUMBER_WORDS = 3;

/** `Salt and Wood #12`, `Salt and Wood, Episode 12`: the show and where its number starts; null without a number. */
export function findShowNumber(text: string): { showEnd: number; numberAt: number } | null {
  const words = [...text.slice(0, MAX_SHOW).matchAll(/\S+/g)];
  for (let count = Math.min(MAX_NUMBER_WORDS, words.length - 1); count > 0; count -= 1) {
    const numberAt = words.at(-count)?.index ?? 0;
    const number = text.slice(numberAt);
    const showEnd = text.slice(0, numberAt).replace(/\s*[,|–—-]?\s+$/, '').length;
    if (NUMBERED.test(number) && !/^\d+$/.test(number) && showEnd > 0) return { showEnd, numberAt };
  }
  return null;
}
