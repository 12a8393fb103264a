import { createIdIssuer } from '@/lib/core/ids/content-id';
import { CORNERS } from '@/lib/core/marks/quotation-marks';
import type { Passage } from '@/lib/core/model/passage';
import type { Cue } from '@/lib/core/model/transcript';
import { countWords } from '@/lib/core/words/count-words';
import { IDEOGRAPHS } from '@/lib/core/words/unspaced-scripts';
import { segmentsBegun } from './segments-begun';
import { endsSentence, type PassageSize, splitCue } from './split-cue';

/** What cues of Chinese and Japanese end or begin with; they are joined without a space. */
const JOINED = `${IDEOGRAPHS}。，、！？${CORNERS}（）`;
const ENDS_JOINED = new RegExp(`[${JOINED}]$`, 'u');
const BEGINS_JOINED = new RegExp(`^[${JOINED}]`, 'u');

const SIZE: PassageSize = { enough: 60, most: 120 };

/**
 * Joins cues to passages of one speaker and about 60 to 120 words, whether a feed brings one word a cue or a thousand. Ids come
 * from the words and the speaker, so that a changed time breaks no link. A passage also ends where one of `segmentsMs` begins
 * (milliseconds), so that every segment can have what is said in it.
 */
export function buildPassages(
  cues: readonly Cue[],
  episode: string,
  segmentsMs: readonly number[] = [],
): Passage[] {
  const issueId = createIdIssuer(episode);
  const startsMs = [...segmentsMs].sort((a, b) => a - b);
  return groupCues(
    cues.flatMap((cue) => splitCue(cue, SIZE)),
    startsMs,
  ).map((group) => {
    const marks: { at: number; startMs: number }[] = [];
    let text = '';
    for (const cue of group) {
      if (text !== '') text += spaceBetween(text, cue.text);
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

function spaceBetween(before: string, after: string): string {
  return ENDS_JOINED.test(before.slice(-2)) && BEGINS_JOINED.test(after) ? '' : ' ';
}

function groupCues(cues: readonly Cue[], startsMs: readonly number[]): Cue[][] {
  const belongTogether = (a: Cue, b: Cue): boolean =>
    a.speaker === b.speaker && segmentsBegun(startsMs, a.startMs) === segmentsBegun(startsMs, b.startMs);
  const groups: Cue[][] = [];
  let open: Cue[] = [];
  let words = 0;
  for (const cue of cues) {
    const more = countWords(cue.text);
    const last = open.at(-1);
    const full = words >= SIZE.enough && endsSentence(last?.text ?? '');
    if (last !== undefined && (!belongTogether(last, cue) || full || words + more > SIZE.most)) {
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
