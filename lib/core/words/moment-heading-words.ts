import type { SectionType } from '@/lib/core/model/summary';

/** The heading words of one type of section. */
export interface HeadingWords {
  /** `other` is a common section without a type: shown as it is and not reported to the author. */
  readonly type: SectionType;
  /** The lowest rank wins; within one rank the first word of the heading does. */
  readonly rank: number;
  /** True for words that are no heading of a transcript. */
  readonly onlySummaries?: true;
  /** Words anywhere in a heading, as regular expressions in lower case, by language. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that are the whole heading, because in a longer one they mean something else. */
  readonly whole: Readonly<Record<string, string>>;
}

/** The heading words of sections with moments: timelines and quotes. */
export const MOMENT_HEADING_WORDS: readonly HeadingWords[] = [
  {
    type: 'timeline',
    rank: 0,
    words: {
      en: 'time ?stamps?|time ?line|chapters?|chapter markers?|time ?codes?|segments|moments? by moment|key moments',
      de: 'kapitel(?:marken|übersicht)?|zeitmarken|zeitstempel|zeitleiste|sprungmarken|timestamps|zeitplan|inhaltsmarken',
      fr: "chapitres?|chapitrage|minutage|horodatage|repères temporels|fil de l'épisode|horodatages|minutages|moments clés",
      es: 'cap[ií]tulos|minutaje|marcas? (?:de tiempo|temporales)|l[ií]nea de tiempo|cronolog[ií]a|minutado|marcas horarias',
      pt: 'linha do tempo|minutagem|marca(?:ções|dores|s) de tempo|cap[ií]tulos|marcas horárias',
      it: 'capitoli|minutaggio|linea del tempo|marcatori temporali|timestamp|minutaggi',
      nl: 'hoofdstukken|tijdlijn|tijdstempels|tijdcodes|tijdsaanduidingen',
      pl: 'rozdziały|znaczniki czasu|oś czasu|linia czasu|minutnik',
      tr: 'zaman (?:çizelgesi|damgalar[iı]|kodlar[iı]|akışı|akişi)',
      ru: 'тайм-?коды?|главы|хронометраж|временные метки|хронология',
      vi: 'mốc thời gian|dòng thời gian|các chương|phân đoạn',
      ar: 'الفصول|فصول الحلقة|التوقيتات|الطوابع الزمنية|الجدول الزمني|المخطط الزمني|الخط الزمني|محطات الحلقة',
      he: 'פרקים|זמנים|חותמות זמן|ציר ה?זמן|קודי זמן|חותמות הזמן',
      ja: 'タイムスタンプ|タイムライン|タイムコード|チャプター|目次|時間割',
      zh: '时间轴|时间戳|时间线|時間軸|時間戳|時間線|章节|章節',
      ko: '타임스탬프|타임라인|타임코드|챕터|시간표',
      sv: 'hållpunkter|tidsstämplar|tidslinje|kapitel(?:markeringar)?|tidskoder',
      da: 'tidsstempler|tidslinje|tidskoder|kapitler',
      no: 'tidsstempler|tidslinje|tidskoder|kapitler',
      cs: 'časové (?:značky|kódy)|časová osa|kapitoly',
      uk: 'тайм-?коди?|розділи|часові мітки|хронологія',
    },
    whole: {
      en: '(?:episode |show )?outline|(?:episode |show )?rundown|table of contents|(?:the )?times(?:, .*)?|time ?marks|running order|jump to|minute by minute',
      de: '(?:ablauf|gliederung)(?: der (?:folge|sendung|episode))?|minuten|minute für minute|sendeablauf|zeiten',
      fr: "repères|(?:déroulé|plan|sommaire)(?: de (?:l'épisode|l'émission))?|moments forts|minute par minute",
      es: 'escaleta|minuto a minuto|guion|índice|minutos|tiempos',
      pt: 'roteiro|minuto a minuto|índice|minutos|tempos',
      it: 'scaletta|indice|minuto per minuto|tempi',
      nl: '(?:opbouw|indeling|verloop)(?: van de aflevering)?|tijden|minuut voor minuut',
      pl: 'plan odcinka|spis treści|przebieg(?: odcinka)?|minuta po minucie|czas',
      tr: 'bölümler|(?:bölüm )?akışı?|akiş',
      ru: 'план(?: выпуска)?|оглавление|содержание по минутам|минуты',
      vi: 'chương|mục lục',
      he: 'דקות|לוח זמנים|תוכן העניינים',
      ar: 'الأوقات|التوقيت|الدقائق|جدول الحلقة|محاور الحلقة بالوقت|الفهرس',
      sv: 'innehåll|tider|minut för minut',
      cs: 'obsah podle minut',
    },
  },
  {
    type: 'quotes',
    rank: 1,
    onlySummaries: true,
    words: {
      en: 'quotes?|quotations?|quotables?|sound ?bites?|one-?liners?|(?:memorable|standout|best|favou?rite) (?:moments?|lines?)|lines worth \\w+|in their own words|(?:selected|notable|key|memorable|striking) (?:statements?|sayings|phrases)|lines? (?:i|we) (?:wrote|kept|loved|underlined)|(?:the )?line i wrote',
      de: 'zitate?|wörtliche äußerungen|starke sätze|o-töne|merksätze|sätze zum (?:merken|mitnehmen)|kernsätze',
      fr: "citations?|phrases (?:marquantes|fortes|clés)|verbatims?|ce qu'(?:ils|elles|il|elle|on) en (?:disent|dit)|paroles d'invité(?:e|s|es)?|petites phrases",
      es: 'citas?|frases (?:destacadas|c[ée]lebres|memorables|para recordar|del episodio)|citas textuales|lo que (?:dijeron|dicen)',
      pt: 'cita[cç][oõ]es|frases (?:marcantes|de destaque|memoráveis|do episódio)|o que (?:disseram|dizem)',
      it: 'citazion[ei]|frasi (?:memorabili|celebri|da ricordare)|parole loro|detti memorabili|così hanno detto',
      nl: 'citaten|uitspraken|mooie zinnen',
      pl: 'cytaty?|złote myśli',
      tr: 'alintilar?|unutulmaz sözler|öne çikan sözler',
      ru: 'цитат[аы]?|яркие фразы',
      vi: 'trích dẫn|câu nói (?:hay|đáng nhớ|nổi bật)',
      ar: 'اقتباسات|الاقتباسات|اقتباس|مقولات|أقوال(?: بارزة)?|الأقوال|عبارات بارزة|أبرز ما قيل',
      he: 'ציטוטים|ציטוט|משפטים (?:ששווה|שכדאי|יפים|נבחרים)|אמירות',
      ja: '引用|引述|発言|に残(?:った|る)言葉|印象的な言葉|名言|語録|金句',
      zh: '语录|語錄|金句|名言|引用|原话|原話',
      ko: '인용|명언|어록|인상 깊은 (?:말|한마디)|기억에 남는 (?:말|한마디)',
      sv: 'citat|bevingade ord|minnesvärda repliker',
      da: 'citater|mindeværdige replikker',
      no: 'sitat(?:er)?',
      cs: 'citáty?|výroky',
      uk: 'цитати',
    },
    whole: {
      fr: 'extraits|paroles',
      es: 'frases',
      pt: 'frases|falas',
      it: 'frasi',
      tr: 'sözler',
      en: 'said on the show|what they said|in (?:his|her) own words',
      sv: 'repliker|sagt i avsnittet',
      da: 'replikker',
      nl: 'quotes',
      de: 'gesagt|sätze|aussagen',
      pl: 'powiedziane',
    },
  },
];
