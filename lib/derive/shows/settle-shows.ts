import { hasQuotationMark } from '@/lib/core/marks/quotation-marks';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import { countWords } from '@/lib/core/words/count-words';
import { showKey } from './list-shows';

/** An episode, and its title line as a whole where the show was taken from the start of it. */
export interface UnsettledEpisode {
  readonly episode: Episode;
  readonly titleLine: string | null;
}

/**
 * Decides for each show taken from a title line whether it is one. It is if library.yaml or another episode names it, or
 * if it looks like a name; else the whole line is the title, and the episode has no show.
 */
export function settleShows(episodes: readonly UnsettledEpisode[], file: LibraryFile): Episode[] {
  const known = new Set((file.shows ?? []).map(({ name }) => showKey(name)));
  const guessed = new Map<string, number>();
  for (const { episode, titleLine } of episodes) {
    const { show } = episode.summary.meta;
    if (show === null) continue;
    const key = showKey(show);
    if (titleLine === null) known.add(key);
    else guessed.set(key, (guessed.get(key) ?? 0) + 1);
  }
  return episodes.map(({ episode, titleLine }) => {
    const { meta } = episode.summary;
    if (titleLine === null || meta.show === null) return episode;
    const key = showKey(meta.show);
    if (known.has(key) || (guessed.get(key) ?? 0) > 1 || isShowName(meta.show)) return episode;
    const { prefix, ...others } = meta;
    // The number after a show is a part of the line; a kind of document in front of the show is not.
    const isInside = titleLine.slice(meta.show.length, -(meta.title ?? '').length).includes(prefix ?? ' :');
    const own = isInside ? others : meta;
    return { ...episode, summary: { ...episode.summary, meta: { ...own, show: null, title: titleLine } } };
  });
}

const MAX_WORDS = 6;
const QUESTION =
  /^(?:how|why|what|when|where|who|which|whatever|inside|on|about|beyond|from|wie|warum|was|wer|wo|wann|über|comment|pourquoi|qui|quand|où|cómo|por qué|qué|quién|como|por que|perché|come|chi|hoe|waarom|wat|wie|jak|dlaczego|как|почему|что|кто)(?!\p{L})/iu;

/**
 * True for words that look like the name of a show: at most six, the longer ones mostly with a capital (or in a script without
 * capitals), not a question, and without the marks of a sentence.
 * @example isShowName('Salt and Wood') // true
 */
export function isShowName(text: string): boolean {
  if (countWords(text) > MAX_WORDS || hasQuotationMark(text)) return false;
  if (/[?？…;]|[.!]\s/.test(text) || QUESTION.test(text)) return false;
  if (/^\p{Ll}/u.test(text) || !/\p{L}/u.test(text)) return false;
  const long = text.match(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return long.filter((word) => /^\p{Ll}/u.test(word)).length * 2 <= long.length;
}
