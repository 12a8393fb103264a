import { decodeHTML } from 'entities';
import { oneLine } from './plain-text';

/** A stretch of a cue spoken by one voice; the speaker is null when the markup names none. */
export interface VoicePiece {
  readonly speaker: string | null;
  readonly text: string;
}

/** Tags of WebVTT's cue text: `<v.loud Ada Quill>`, `</v>`, `<c.red>`, `<00:01.000>`. */
const TAG = /<([^<>]*)>/g;
const VOICE = /^v(?:\.\S*)?(?:\s+(.*))?$/is;

/**
 * Splits the markup of a cue into the text of its voices (WebVTT, "cue text parsing rules"). A `<` that opens no tag stays
 * text, where the spec would drop what follows: no word is lost.
 * @example readCueText('<v Ada>Hi &amp; welcome</v>') // [{ speaker: 'Ada', text: 'Hi & welcome' }]
 */
export function readCueText(markup: string): readonly VoicePiece[] {
  const pieces: VoicePiece[] = [];
  let speaker: string | null = null;
  let raw = '';
  let at = 0;
  const flush = (): void => {
    const text = oneLine(decodeHTML(raw));
    if (text !== '') pieces.push({ speaker, text });
    raw = '';
  };
  for (const match of markup.matchAll(TAG)) {
    const inner = match[1] ?? '';
    if (!/^[/a-z\d.]/i.test(inner)) continue;
    raw += markup.slice(at, match.index);
    at = match.index + match[0].length;
    const voice = VOICE.exec(inner);
    if (voice === null && !/^\/v\s*$/i.test(inner)) continue;
    flush();
    speaker = oneLine(decodeHTML(voice?.[1] ?? '')) || null;
  }
  raw += markup.slice(at);
  flush();
  return pieces;
}
