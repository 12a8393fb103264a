import { createIdIssuer } from '@/lib/ids/content-id';
import type { Passage } from '@/lib/model/passage';
import type { Cue } from '@/lib/model/transcript';

/** A passage may end at a sentence from here on, and ends in any case there; words. */
const ENOUGH_WORDS = 60;
const MOST_WORDS = 120;

const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/;
/** Scripts that write without spaces: two characters count as a word, and cues are joined without one. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DENSE_ALL = new RegExp(DENSE, 'gu');

/**
 * Joins cues to passages of one speaker and about 60 to 120 words, whether a feed brings one word a cue or a hundred. Ids come
 * from the words and the speaker, so that a changed time breaks no link.
 */
export function buildPassages(cues: readonly Cue[], episode: string): Passage[] {
  const issueId = createIdIssuer(episode);
  return groupCues(cues).map((group) => {
    const marks: { at: number; startMs: number }[] = [];
    let text = '';
    for (const cue of group) {
      if (text !== '') text += gapBetween(text, cue.text);
      marks.push({ at: text.length, startMs: cue.startMs });
      text += cue.text;
    }
    const first = group[0];
    const speaker = first?.speaker ?? null;
    const id = issueId('transcript', text, speaker);
    return {
      id,
      speaker,
      startMs: first?.startMs ?? 0,
      endMs: group.at(-1)?.endMs ?? null,
      text,
      cues: marks,
    };
  });
}

function groupCues(cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = [];
  let open: Cue[] = [];
  let words = 0;
  for (const cue of cues) {
    const more = countWords(cue.text);
    const last = open.at(-1);
    const full = words >= ENOUGH_WORDS && SENTENCE_END.test(last?.text ?? '');
    if (last !== undefined && (last.speaker !== cue.speaker || full || words + more > MOST_WORDS)) {
      groups.push(open);
      open = [];
      words = 0;
    }
    if (cue.text === '') continue;
    open.push(cue);
    words += more;
  }
  return open.length === 0 ? groups : [...groups, open];
}

function countWords(text: string): number {
  const dense = text.match(DENSE_ALL)?.length ?? 0;
  return dense > 0 ? Math.ceil(dense / 2) : text.split(/\s+/).filter((word) => word !== '').length;
}

function gapBetween(before: string, after: string): string {
  return DENSE.test(before.at(-1) ?? '') && DENSE.test(after[0] ?? '') ? '' : ' ';
}
