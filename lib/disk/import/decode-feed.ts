import { decodeText, decodeWindows1252 } from '@/lib/disk/read/decode-text';

/** The encoding declared in the first line of XML (XML 1.0, section 4.3.3). */
const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const WESTERN = /^(?:windows-?1252|cp-?1252|iso-?8859-?1|latin-?1)$/i;

/**
 * Decodes a feed. Valid UTF-8 or UTF-16 is read as such, whatever is declared; else the server or the XML names the
 * encoding. Damaged UTF-8, which feeds have where notes were cut by bytes, keeps everything else.
 */
export function decodeFeed(
  bytes: Uint8Array,
  charset: string | null,
): { text: string } | { text: null; found: string } {
  const decoded = decodeText(bytes);
  if (decoded.text !== null && decoded.encoding !== 'Windows-1252') return decoded;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const label = charset ?? DECLARED.exec(head)?.[1] ?? null;
  if (label === null && decoded.text !== null) return decoded;
  if (decoded.text === null && decoded.found !== 'bytes that are not UTF-8') return decoded;
  if (WESTERN.test(label ?? '')) return { text: decodeWindows1252(bytes) };
  try {
    return { text: new TextDecoder(label ?? 'utf-8').decode(bytes) };
  } catch {
    return decoded.text === null ? { text: null, found: `text in the unknown encoding ${label}` } : decoded;
  }
}
