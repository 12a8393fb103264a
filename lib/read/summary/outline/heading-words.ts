import type { SectionType } from '@/lib/core/model/summary';

/**
 * Words that identify a section's type, most specific row first; the first matching row wins. English first, then
 * German, French, Spanish, Italian, Portuguese, Dutch, Russian, Arabic and Hebrew; `dense` are scripts without spaces.
 */
export const HEADING_WORDS: readonly {
  readonly type: Exclude<SectionType, 'other'>;
  readonly words: string;
  readonly dense: string;
}[] = [
  {
    type: 'timeline',
    words: `time ?stamps?|time ?line|chapters?|chapter markers?|time ?codes?|segments|moments? by moment|key moments
      |kapitel(?:marken)?|zeitmarken|zeitstempel|chapitres?|chapitrage|minutage|horodatage|cap[ií]tulos|minutaje|marcas de tiempo
      |capitoli|minutaggio|linha do tempo|hoofdstukken|tijdlijn|tijdstempels|тайм-?коды?|главы|الفصول|فصول الحلقة|التوقيتات
      |الطوابع الزمنية|פרקים|זמנים|חותמות זמן|ציר הזמן`,
    dense:
      '时间轴|时间戳|时间线|時間軸|時間戳|時間線|章节|章節|タイムスタンプ|タイムライン|チャプター|目次|타임스탬프|타임라인|챕터',
  },
  {
    type: 'quotes',
    words: `quotes?|quotations?|quotable|sound ?bites?|one-?liners?|(?:memorable|standout|best|favou?rite) (?:moments?|lines?)
      |in their own words|zitate?|citations?|citas?|frases (?:destacadas|c[ée]lebres|memorables)|citazioni|cita[cç][oõ]es|citaten
      |цитат[аы]?|اقتباسات|الاقتباسات|أبرز الاقتباسات|ציטוטים|ציטוט`,
    dense: '语录|語錄|金句|名言|引用|引述|発言|印象的な言葉|인용|명언',
  },
  {
    type: 'closing',
    words: `closing|calls? to action|conclusions?|wrap[ -]?up|(?:final|parting|last) (?:thoughts|words)|outro|next steps
      |bottom line|sign-?off|fazit|schlusswort|abschluss|ausblick|mot de la fin|conclusi[oó]n(?:es)?|cierre|despedida|conclusion[ei]
      |conclus[aã]o|encerramento|conclusie|afsluiting|заключение|выводы?|итоги?|خاتمة|الخاتمة|סיום|מסקנות`,
    dense: '总结|總結|结语|結語|结论|結論|结尾|まとめ|おわりに|결론|마무리',
  },
  {
    type: 'insights',
    words: `personal|stor(?:y|ies|ytelling)|anecdotes?|reflections?|lessons?|behind the scenes|anekdoten|geschichten
      |r[ée]flexions|an[ée]cdotas|reflexiones|lecciones|aneddoti|anedotas|истории|قصص|סיפורים`,
    dense: '个人感悟|個人感悟|故事|花絮|反思|逸話|이야기',
  },
  {
    type: 'discussion',
    words: `discussions?|key (?:points?|takeaways?|topics?|themes?|insights?|ideas?|lessons?)
      |(?:main|core|big) (?:points?|topics?|themes?|ideas?|arguments?)|takeaways?|highlights?|topics?|deep[ -]dives?
      |what (?:we|you['’]?(?:ll)?) (?:will )?learn(?:ed)?|erkenntnisse|kernaussagen|kernpunkte|hauptpunkte|wichtigste punkte|themen
      |diskussion|points? (?:cl[ée]s?|essentiels?|principaux|forts)|à retenir|th[èe]mes|sujets|puntos? (?:clave|principales|importantes)
      |temas|ideas clave|punti (?:chiave|principali|salienti)|temi|argomenti|pontos?[ -](?:chave|principais)|destaques
      |belangrijkste (?:punten|inzichten)|kernpunten|onderwerpen|ключевые (?:моменты|мысли|идеи|тезисы)|основные (?:темы|моменты|тезисы)
      |обсуждение|النقاط|أهم النقاط|المحاور|المواضيع|נקודות|תובנות|נושאים`,
    dense:
      '要点|要點|观点|觀點|话题|話題|讨论|討論|亮点|重点|重點|收获|ポイント|論点|トピック|議論|学び|ハイライト|핵심|요점|주제|하이라이트',
  },
  {
    type: 'overview',
    words: `overview|summary|introduction|intro|abstract|tl;?dr|about (?:this|the) episode|synopsis|background|at a glance
      |zusammenfassung|[üu]berblick|einleitung|einf[üu]hrung|r[ée]sum[ée]|aper[çc]u|synth[èe]se|vue d['’]ensemble|resumen|introducci[oó]n
      |sinopsis|riassunto|sintesi|panoramica|introduzione|resumo|introdu[cç][aã]o|vis[aã]o geral|sinopse|samenvatting|overzicht|inleiding
      |обзор|резюме|введение|краткое содержание|نظرة عامة|ملخص|الملخص|ملخص الحلقة|المقدمة|סקירה|תקציר|סיכום|מבוא`,
    dense:
      '概述|概要|摘要|简介|簡介|概览|概覽|导语|引言|内容提要|要約|サマリー|はじめに|あらすじ|개요|요약|소개',
  },
];

/** Other common sections; they are shown as they are and are not reported to the author. */
export const PLAIN_HEADINGS = {
  words: `resources?|links?|references?|show ?notes?|credits?|sponsors?|further reading|mentioned|music|support|ressourcen
    |quellen|ressources|liens|r[ée]f[ée]rences|recursos|enlaces|referencias|risorse|refer[êe]ncias|bronnen|ссылки|ресурсы|المصادر|روابط
    |الروابط|קישורים|מקורות`,
  dense: '资源|資源|链接|鏈接|連結|参考|參考|リンク|リソース|링크|자료|참고',
};

/** Words that name such a section only at the start of the heading. */
export const PLAIN_STARTS =
  /^(?:about the (?:guests?|hosts?|show|speakers?)|guest bio|bio|speakers|participants|keywords|tags|books|tools|connect with|follow us|where to find|sprecher|teilnehmer)\b/i;
