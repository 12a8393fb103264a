import type { RawFile } from './raw-feed';

/** Types of transcripts, best first: those with times and speakers, then those with times. */
const TRANSCRIPT_TYPES = [/vtt/i, /json/i, /subrip|srt/i, /html/i, /^text\/(?:plain|markdown)/i] as const;
const EXTENSIONS = [/\.vtt$/i, /\.json$/i, /\.srt$/i, /\.html?$/i, /\.(?:txt|md)$/i] as const;

/**
 * Picks the best of several transcripts: one in the show's language if there is one, then by type (WebVTT, JSON, SRT, HTML,
 * text; podcast:transcript) or by the extension of the address when the type is missing; null for an empty list.
 */
export function pickTranscript(
  files: readonly (RawFile & { readonly url: string })[],
  language: string | null,
): string | null {
  const rank = ({ url, type, language: own }: (typeof files)[number]): number => {
    const byType = TRANSCRIPT_TYPES.findIndex((pattern) => pattern.test(type ?? ''));
    const path = new URL(url).pathname;
    const known = byType >= 0 ? byType : EXTENSIONS.findIndex((pattern) => pattern.test(path));
    const foreign = own !== undefined && language !== null && primary(own) !== primary(language);
    return (known < 0 ? TRANSCRIPT_TYPES.length : known) + (foreign ? 10 : 0);
  };
  return files.map((file) => ({ url: file.url, at: rank(file) })).sort((a, b) => a.at - b.at)[0]?.url ?? null;
}

const primary = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();

/** Picks the sound files of an item's enclosures; video files only when there is no sound. */
export function pickRecordings(files: readonly (RawFile & { readonly url: string })[]): string[] {
  const withKind = files.map((file) => ({ url: file.url, kind: kindOf(file) }));
  const sound = withKind.filter(({ kind }) => kind === 'audio');
  const chosen = sound.length > 0 ? sound : withKind.filter(({ kind }) => kind === 'video');
  return [...new Set(chosen.map(({ url }) => url))];
}

function kindOf({ url, type }: RawFile & { readonly url: string }): 'audio' | 'video' | null {
  if (/^(?:audio|video)\//i.test(type ?? '')) return /^audio/i.test(type ?? '') ? 'audio' : 'video';
  const path = new URL(url).pathname;
  if (/\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i.test(path)) return 'audio';
  return /\.(?:mp4|m4v|mov|webm)$/i.test(path) ? 'video' : null;
}
