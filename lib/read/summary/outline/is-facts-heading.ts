/** Headings of the facts about an episode, in the languages of the known headings. */
const FACTS = new RegExp(
  `^(?:meta(?:data|daten|dados|datos|dati|gegevens|dane|veri(?:ler)?)|m[ée]tadonn[ée]es|метаданные|метадані
  |(?:(?:episode|podcast|show|general|basic) )?(?:info(?:rmation)?s?|details|data|credits)
  |(?:zur |über die )?(?:folge|sendung|episode)|eckdaten|steckbrief|infos zur (?:folge|episode|sendung)|allgemeine angaben
  |informations?(?: g[ée]n[ée]rales)?|fiche(?: technique| de l['’][ée]pisode)?|ficha(?: t[ée]cnica| del episodio| do epis[óo]dio)?|datos(?: del episodio)?|informaci[óo]n(?: general)?|informa[çc][õo]es(?: gerais)?|dados(?: do epis[óo]dio)?|scheda(?: dell['’]episodio| tecnica)?|informazioni(?: generali)?|dati
  |gegevens|afleveringsinfo|informatie|uppgifter|oplysninger|informacje|dane(?: odcinka)?|informace|[úu]daje|(?:b[öo]l[üu]m )?bilgiler[i]?|k[üu]nye
  |информация(?: о выпуске)?|данные|о выпуске|th[ôo]ng tin(?: t[ậa]p)?|معلومات(?: الحلقة)?|بيانات(?: الحلقة)?|פרטים|פרטי הפרק|מידע
  |(?:番組|基本|エピソード)情報|メタデータ|(?:节目|節目|基本|单集|單集)?(?:信息|資訊|资料)|元数据|(?:기본 |에피소드 )?정보|메타데이터)$`.replace(
    /\s*\n\s*/g,
    '',
  ),
  'iu',
);

/**
 * True for a heading above metadata in a list, which is read as the head: `## Metadata`. The caller looks at what follows.
 * @example isFactsHeading('📋 Episode Details') // true
 */
export function isFactsHeading(text: string): boolean {
  return FACTS.test(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' '));
}
