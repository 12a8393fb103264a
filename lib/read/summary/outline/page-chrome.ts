/** Lines of the surrounding page that were copied with a summary: navigation, sharing, notices. */
const CHROME =
  /^(?:skip to (?:main )?content|(?:main )?menu|home|search|podcasts?|episodes|all episodes|shows|blog|about(?: us)?|contact(?: us)?|pricing|features|log ?in|sign ?in|sign ?up|get started|register|my account|library|discover|browse|explore|share(?: (?:this|on|via|episode|to)\b.{0,40})?|copy(?: link| url| text)?|link copied!?|copied!?|tweet|email|facebook|twitter|linkedin|whatsapp|reddit|print|save|download(?: (?:pdf|transcript|app|the app))?|like|follow|play(?: episode)?|listen(?: now)?|subscribe(?: (?:now|to)\b.{0,60})?|newsletter|join (?:our|the)\b.{0,60}|back(?: to .{0,40})?|previous|next|(?:previous|next) episode|read more|show more|see more|load more|privacy(?: policy)?|terms(?: (?:of (?:service|use)|and conditions|& conditions))?|cookies?(?: (?:policy|settings|preferences))?|accept(?: all)?(?: cookies)?|advertisement|sponsored|all rights reserved\.?|powered by .{1,40}|(?:©|\(c\)|copyright)\s?.{0,120}|\d+ min(?:ute)?s? read|\d[\d.,]*k? (?:views|likes|comments|shares))$/i;

/** Several words of a navigation bar on one line: `Share Tweet Email`, `Home · Pricing · Sign in`. */
const BAR = /\s*[|·•/]\s*|\s{2,}|\s(?=\p{Lu})/u;
const MAX_LINE = 120;

/**
 * True for a line of the page a summary was copied from; it is kept, but never a title or a heading.
 * @example isPageChrome('Skip to content') // true
 */
export function isPageChrome(text: string): boolean {
  const line = text.trim();
  if (line.length > MAX_LINE) return false;
  if (CHROME.test(line)) return true;
  const words = line.split(BAR);
  return words.length > 1 && words.every((word) => CHROME.test(word));
}
