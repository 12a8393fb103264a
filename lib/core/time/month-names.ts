/** The first letters of each month's name: English, then the languages of the known headings. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|يناير|كانون الثاني|ינואר)/u,
  /^(?:feb|f[ée]v|фев|فبراير|شباط|פברואר)/u,
  /^(?:m[äa]r|maa|мар|مارس|آذار|מרץ|מרס)/u,
  /^(?:apr|abr|avr|апр|أبريل|إبريل|نيسان|אפריל)/u,
  /^(?:may|mai|mei|mag|ма[йя]|مايو|أيار|מאי)/u,
  /^(?:jun|juin|giu|июн|يونيو|حزيران|יוני)/u,
  /^(?:jul|juil|lug|июл|يوليو|تموز|יולי)/u,
  /^(?:aug|ago|ao[ûu]|авг|أغسطس|آب|אוגוסט)/u,
  /^(?:sep|set|сен|سبتمبر|أيلول|ספטמבר)/u,
  /^(?:oct|okt|ott|out|окт|أكتوبر|تشرين الأول|אוקטובר)/u,
  /^(?:nov|ноя|نوفمبر|تشرين الثاني|נובמבר)/u,
  /^(?:dec|dez|d[ée]c|dic|дек|ديسمبر|كانون الأول|דצמבר)/u,
];

/** Whole names that share no first letters with English: Polish, Turkish, Czech, Ukrainian, Catalan, Indonesian. */
const WHOLE: readonly RegExp[] = [
  /^(?:stycze[nń]|stycznia|sty|ocak|leden|ledna|січ(?:ня|ень)|gener)$/u,
  /^(?:luty|lutego|lut|[şs]ubat|[úu]nora?|лют(?:ого|ий)|febrer)$/u,
  /^(?:b[řr]ezen|b[řr]ezna|берез(?:ня|ень)|març|maret)$/u,
  /^(?:kwie(?:cie[nń]|tnia)|kwi|nisan|duben|dubna|квіт(?:ня|ень))$/u,
  /^(?:maja?|kv[ěe]t(?:en|na)|трав(?:ня|ень)|maig)$/u,
  /^(?:czerw(?:iec|ca)|cze|haziran|[čc]erv(?:en|na)|черв(?:ня|ень)|juny)$/u,
  /^(?:lip(?:iec|ca)?|temmuz|[čc]erven(?:ec|ce)|лип(?:ня|ень)|juliol)$/u,
  /^(?:sierp(?:ie[nń]|nia)|sie|a[ğg]ustos|srp(?:en|na)|серп(?:ня|ень)|agustus)$/u,
  /^(?:wrze(?:sie[nń]|[sś]nia)|wrz|eyl[üu]l|z[áa][řr][íi]|верес(?:ня|ень)|setembre)$/u,
  /^(?:pa[zź]dziernika?|pa[zź]|ekim|[řr][íi]j(?:en|na)|жовт(?:ня|ень))$/u,
  /^(?:listopada?|listopadu|lis|kas[ıi]m|листопада?)$/u,
  /^(?:grud(?:zie[nń]|nia)|gru|aral[ıi]k|prosin(?:ec|ce)|груд(?:ня|ень)|desember)$/u,
];

/**
 * Finds the number of a month by its name in any letter case; 0 when it is none.
 * @example monthOf('März') // 3
 */
export function monthOf(name: string): number {
  const text = name.normalize('NFC').toLowerCase();
  const at = MONTHS.findIndex((pattern) => pattern.test(text));
  return (at >= 0 ? at : WHOLE.findIndex((pattern) => pattern.test(text))) + 1;
}
