import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Everything an id is derived from. Nothing else may influence it, or an edit elsewhere would break links. */
export interface ContentIdSource {
  readonly episode: string;
  readonly kind: string;
  readonly words: string;
  readonly speaker: string | null;
}

/**
 * Folds text to the words an id depends on: Unicode-normalised, lower case, without marks and extra spaces, so that a
 * corrected quotation mark or an added space breaks no link. Text without words keeps its marks.
 * @example normaliseWords('  It’s “possible”. ') // "it s possible"
 */
export function normaliseWords(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return words === '' ? folded.trim() : words;
}

/**
 * Derives a moment's id from its content: ten base32 characters (RFC 4648, lower case) of a SHA-256.
 * @example deriveContentId({ episode: 'pilot', kind: 'quote', words: 'Hello.', speaker: 'Ada' }) // ten of a-z and 2-7
 */
export function deriveContentId(source: ContentIdSource): string {
  const key = [
    source.episode,
    source.kind,
    normaliseWords(source.words),
    normaliseWords(source.speaker ?? ''),
  ];
  const bytes = sha256(new TextEncoder().encode(key.join('\u0000')));
  let id = '';
  let bits = 0;
  let buffer = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5 && id.length < 10; bits -= 5) id += ALPHABET[(buffer >> (bits - 5)) & 31];
    buffer &= (1 << bits) - 1;
    if (id.length === 10) break;
  }
  return id;
}

/** Creates a function that issues the ids of one episode; duplicates get -2, -3 in the order of the calls. */
export function createIdIssuer(
  episode: string,
): (kind: string, words: string, speaker?: string | null) => string {
  const issued = new Map<string, number>();
  return (kind, words, speaker = null) => {
    const id = deriveContentId({ episode, kind, words, speaker });
    const count = (issued.get(id) ?? 0) + 1;
    issued.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
