import { decodeHTML } from 'entities';

/** Tags as captions and titles hold them; a lone `<` that opens none is text. */
const TAG = /<\/?[a-z\d.][^<>]{0,500}>/gi;

/** Puts a text on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Reads a piece of marked-up text as one line: tags go, character references are decoded.
 * @example plainText('Salt &amp; <i>light</i>') // "Salt & light"
 */
export function plainText(markup: string): string {
  return oneLine(decodeHTML(markup.replace(TAG, '')));
}
