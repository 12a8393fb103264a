import { decodeHTMLStrict } from 'entities';

/** Tags that occur in titles; any other word in angle brackets is part of the title. */
const TAG =
  /<\/?(?:a|abbr|b|big|code|em|font|i|mark|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]{0,500})?\/?>/gi;

const BREAK = /<\/?(?:br|div|p)(?:\s[^<>]{0,500})?\/?>/gi;

/**
 * Reads a title or a name as plain text on one line: many feeds escape its HTML a second time.
 * @example plainTitle('Salt &amp; <b>light</b> in <Suspense>') // "Salt & light in <Suspense>"
 */
export function plainTitle(text: string): string | null {
  const plain = decodeHTMLStrict(text.replace(BREAK, ' ').replace(TAG, ''))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return plain === '' ? null : plain;
}
