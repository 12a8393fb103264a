import { decodeHTML } from 'entities';

/** Tags as in captions and titles; a lone `<` that opens none is text. */
const TAG = /<\/?[a-z\d.][^<>]{0,500}>/gi;

/** Puts a text on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Reads marked-up text as one line: tags are removed, character references decoded.
 * @example plainText('Salt &amp; <i>light</i>') // "Salt & light"
 */
export function plainText(markup: string): string {
  return oneLine(decodeHTML(markup.replace(TAG, '')));
}
