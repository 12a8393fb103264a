import { CORNERS } from '@/lib/core/marks/quotation-marks';

/**
 * Verbs of saying in the third person, by language; prepositions and adverbs of attribution (`selon Ada`, `so Ada`) are
 * among them.
 */
const SPEECH_VERBS: readonly string[] = [
  // English
  `says?|said|not(?:es|ed)|explain(?:s|ed)|add(?:s|ed)|argue[sd]|recall(?:s|ed)|joke[sd]|ask(?:s|ed)|admit(?:s|ted)|conclude[sd]
    |quip(?:s|ped)|warn(?:s|ed)|remark(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|writes|wrote|observe[sd]|insist(?:s|ed)|claim(?:s|ed)
    |state[sd]|suggest(?:s|ed)|reflect(?:s|ed)|laugh(?:s|ed)|continue[sd]|puts? it`,
  // German
  `sagte?|meinte?|erklärte?|fragte?|antwortete?|ergänzte?|erzählte?|betonte?|so|findet|fand|warnte?|bemerkte?|erwiderte?|scherzte?|schreibt`,
  // French
  `dit|a dit|disait|explique|expliquait|a expliqué|demande|ajoute|répond|raconte|affirme|note|remarque|précise|conclut|confie|plaisante
    |avoue|estime|résume|lance|insiste|rappelle|s['’]exclame|selon|d['’]après`,
  // Spanish
  `dice|dijo|decía|explica|explicó|pregunta|preguntó|añade|añadió|responde|respondió|cuenta|contó|afirma|afirmó|señala|señaló|comenta
    |comentó|recuerda|recordó|admite|concluye|bromea|sostiene|advierte|contesta|contestó|confiesa|resume|según`,
  // Portuguese
  `diz|disse|explicou|perguntou|acrescenta|acrescentou|respondeu|conta|contou|afirmou|comentou|lembra|conclui|brinca|observa|segundo`,
  // Italian
  `disse|ha detto|spiega|ha spiegato|chiede|aggiunge|risponde|racconta|afferma|nota|osserva|ricorda|ammette|conclude|scherza
    |ribadisce|secondo`,
  // Swedish, Danish, Norwegian
  `säger|sade|sa|menar|berättar|förklarar|frågar|svarar|tillägger|konstaterar|minns|skriver|enligt|siger|sagde|mener|fortæller|forklarer
    |spørger|svarer|tilføjer|ifølge|sier|forteller|spør|legger til`,
  // Finnish, Czech, Ukrainian, Hungarian
  `sanoo|sanoi|kertoo|kysyy|vastaa|říká|řekla?|dodává|vysvětluje|ptá se|odpovídá|vypráví|podle|каже|сказав|додає|пояснює|розповідає|питає
    |відповідає|за словами|mondja|mondta|kérdezi|válaszolja|szerint`,
  // Dutch
  `zegt|zei|vertelde?|legt uit|vraagt|vroeg|antwoordt|antwoordde|aldus|vindt|vond|voegt toe|merkt op|grapt|besluit|waarschuwt|vult aan|lacht`,
  // Polish
  `mówił?a?|powiedział[ao]?|pyta|zapytała?|odpowiada|odpowiedziała?|dodaje|dodała?|wyjaśnia|tłumaczy|opowiada|zauważa|przyznaje
    |żartuje|twierdzi|stwierdza|podsumowuje|wspomina|według`,
  // Turkish
  `diyor|dedi|der|söylüyor|söyledi|anlatıyor|anlattı|soruyor|sordu|ekliyor|ekledi|açıklıyor|açıkladı|yanıtlıyor|belirtiyor|vurguluyor`,
  // Russian
  `говорит|говорила?|сказала?|добавляет|добавила?|спрашивает|спросила?|отвечает|ответила?|объясняет|объяснила?|рассказывает|рассказала?
    |замечает|заметила?|шутит|призна[её]тся|утверждает|вспоминает|считает|поясняет|уточняет|подытоживает`,
  // Vietnamese
  `nói|kể|hỏi|đáp|trả lời|giải thích|chia sẻ|nói thêm|nhận xét|cho biết|tâm sự|khẳng định|theo`,
  // Arabic
  `[وف]?(?:قال|قالت|يقول|تقول|أضاف|أضافت|يضيف|تضيف|شرح|شرحت|يشرح|تشرح|سأل|سألت|يسأل|تسأل|أجاب|أجابت|يجيب|تجيب|أوضح|أوضحت|يوضح|توضح|يؤكد|تؤكد|بحسب|وفق)`,
  // Hebrew
  `ו?(?:אמר|אמרה|אומר|אומרת|הוסיף|הוסיפה|מוסיף|מוסיפה|הסביר|הסבירה|מסביר|מסבירה|שאל|שאלה|שואל|שואלת|ענה|ענתה|עונה|לדברי|לפי)`,
];

/** Verbs of scripts without spaces or with particles at the name: Chinese, Japanese, Korean. */
const JOINED_VERBS = String.raw`(?:说|說|表示|解释|解釋|问|問|补充|補充|认为|認為|指出|强调|強調|回答|答|写)道?
  |(?:さん)?(?:は|が)、?(?:次のように|こう|そう)?(?:述べ|語|言|話|説明|問|答)[\p{Script=Hiragana}]{0,6}
  |(?:은|는|이|가)\s?(?:이렇게 )?(?:말|설명|물|묻|덧붙|답|강조)\p{Script=Hangul}{1,5}`;

const joinLines = (pattern: string): string => pattern.replace(/\s*\n\s*/g, '');

const VERB = `(?:${SPEECH_VERBS.map(joinLines).join('|')})`;

/** A verb of saying between a quote and the name: `“…”, says Ada`, `「…」とアダ`. */
export const VERB_BEFORE_NAME = new RegExp(
  String.raw`^\s*[,，،]?\s*(?:${VERB}\s+|(?<=[${CORNERS}])と\s*)`,
  'iu',
);

/** A verb or preposition before the name, at the start of a line: `Selon Ada : «…»`, `ويقول رامي: «…»`. */
export const VERB_FIRST = new RegExp(
  String.raw`^(?:${VERB}|according to|as told by|laut|nach|volgens|zdaniem|по словам)\s+(?=[\p{Lu}\p{Lo}\u200E\u200F])`,
  'iu',
);

/** A verb of saying after the name: ` says`, `说`. */
export const VERB_AFTER_NAME = new RegExp(
  String.raw`^(?:[,，]?\s+${VERB}(?![\p{L}\p{M}])|${joinLines(JOINED_VERBS)})`,
  'iu',
);

/** The same at the end of a run of words without capitals, which may all look like a name. */
export const VERB_AT_END = new RegExp(String.raw`(?:\s+${VERB}|${joinLines(JOINED_VERBS)})$`, 'iu');

/** Words before a clock: `at 12:34`, `Minute 22:10`, `à la minute 12:34`. */
const CLOCK_WORD = joinLines(`at|ca|around|about|from|time|timestamp|time ?code|minutes?|min|mark
  |um|ab|bei|in|zeit|zeitmarke|zeitstempel|à|vers|la|temps|a l[ao]s?|al|en el|sobre (?:el|los)|hacia (?:el|los)|aos|por volta d[eo]s?|verso(?: il| i)?|al minuto|circa|intorno a[il]?|en|el|minuto|tiempo|alle|tempo|às|aos|no|om|op|rond|minuut|tijd
  |vid|cirka|ved|kl|kello|kohdassa|noin|v|kolem|о|близько|o|ok|w|około|minuta|minucie|czas|dakika|dk|zaman|süre|в|на|около|минута|минуте|мин|время|тайм-?код|lúc|phút|phút thứ|thời gian
  |عند|في|الدقيقة|دقيقة|الوقت|בדקה|דקה|זמן|第|分|時間|时间|시간|분`);

const CLOCK_MARK = '@|~|≈|⏱️?|🕒';

/** What may be between an opening bracket and its clock. */
export const BEFORE_CLOCK = new RegExp(
  String.raw`^\s*(?:(?:${CLOCK_MARK}|(?<!\p{L})(?:${CLOCK_WORD})(?!\p{L})[.:：]?)\s*){0,3}$`,
  'iu',
);

/** A number, as in `Quote 3:`. */
const NUMBER = String.raw`(?:\s*(?:#|nr\.?|no\.?|n[º°]|№)?\s*\d{1,3})?`;

/** Words for a quote in a label: `Quote:`, `Zitat 3:`, `Cytat — Wit (04:48):`. */
export const QUOTE_LABEL =
  joinLines(`(?:(?:key |notable |best |favou?rite )?quote|quotation|zitat|citation|extrait|cita|frase|citaç[ãa]o|citazione|citaat
  |cytat|alıntı|цитата|trích dẫn|اقتباس|ציטוט|引用|引言|金句|語録|语录|인용)${NUMBER}`);

/** Words for the speaker of a quote in a label or a header. */
export const SPEAKER_LABEL =
  joinLines(`speakers?|who|by|said by|name|person|attribution|attributed to|voice|source
  |sprecher(?:in)?|wer|von|person|intervenante?|qui|auteur|autrice|par|locut(?:eur|rice)|quién|quien|persona|hablante|autora?|orador(?:a)?|quem|pessoa|falante
  |chi|relatore|relatrice|autore|oratore|spreker|wie|persoon|door|kto|mówca|mówi|osoba|rozmówca|autor(?:ka)?|kim|konuşmacı|konuşan|kişi|söyleyen
  |кто|спикер|автор|говорит|имя|người nói|ai|tác giả|nhân vật|话者|話者|発言者|語り手|誰|名前|说话人|說話人|发言人|發言人|人物|谁|嘉宾|화자|발언자|누가|이름
  |المتحدث(?:ة)?|القائل(?:ة)?|من|المتكلم|דובר(?:ת)?|הדובר(?:ת)?|מי|שם`);

/** Words for the time of a quote in a label or a header. */
export const TIME_LABEL = joinLines(`times?|timestamps?|time ?codes?|when|at|minutes?|min|position
  |zeit|zeitpunkt|zeitmarke|zeitstempel|wann|temps|horodatage|quand|moment|tiempo|minuto|momento|cuándo|marca|tempo|quando|tijd|tijdstip|tijdstempel|minuut
  |wanneer|czas|minuta|kiedy|znacznik|zaman|dakika|süre|время|тайм-?код|минута|когда|thời gian|thời điểm|phút|mốc|时间|時間|时刻|時刻|分|タイム|タイムスタンプ|時点
  |시간|시각|분|الوقت|الزمن|الدقيقة|التوقيت|זמן|דקה|מתי`);

const SEPARATORS = /(?:\s|[,;、，،@(（|·•–—-])+$/;
const CLOCK_WORD_AFTER_SPACE = new RegExp(
  `(?<=^|[\\s,;、，،(（])(?:${CLOCK_WORD}|Minute|Timestamp|Zeitmarke)[.:：]?$`,
  'u',
);
const CLOCK_WORD_AFTER_COMMA = new RegExp(`(?<=(?:^|[,;、，،(（])\\s{0,3})(?:${CLOCK_WORD})[.:：]?$`, 'iu');
const CLOCK_LABEL = new RegExp(`(?<=^|\\s)(?:${TIME_LABEL})\\s?[:：]$`, 'iu');

/**
 * Removes what joins a name to the clock after it. With a capital such a word must follow a comma, because `Kim Min` is a name.
 * @example withoutClockWords('Ada Quill, Minute ') // 'Ada Quill'
 */
export function withoutClockWords(text: string): string {
  let left = text.replace(SEPARATORS, '');
  for (let words = 0; words < 3; words += 1) {
    const shorter = left
      .replace(CLOCK_WORD_AFTER_SPACE, '')
      .replace(CLOCK_WORD_AFTER_COMMA, '')
      .replace(CLOCK_LABEL, '');
    if (shorter === left) return left;
    left = shorter.replace(SEPARATORS, '');
  }
  return left;
}
