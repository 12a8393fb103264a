import { createIdIssuer } from '@/lib/core/ids/content-id';
import { CORNERS } from '@/lib/core/marks/quotation-marks';
import type { Passage } from '@/lib/core/model/passage';
import type { Cue } from '@/lib/core/model/transcript';
import { countWords } from '@/lib/core/words/count-words';
import { IDEOGRAPHS } from '@/lib/core/words/unspaced-scripts';
import { countStartedSegments } from './count-started-segments';
import { PASSAGE_SIZE } from './passage-size';
import { endsSentence, splitCue } from './split-cue';

/** Cues in Chinese and Japanese that end or begin with these are joined without a space. */
const JOINED = `${IDEOGRAPHS}。，、！？${CORNERS}（）`;
const ENDS_JOINED = new RegExp(`[${JOINED}]$`, 'u');
const BEGINS_JOINED = new RegExp(`^[${JOINED}]`, 'u');

/**
 * Joins cues into passages of one speaker and about 60 to 120 words, whether a cue has one word or a thousand. Ids are derived
 * from the words and the speaker, so that links survive changed times. A passage also ends where one of `segmentsMs` begins
 * (milliseconds), so that passages can be grouped by segment.
 */
export function buildPassages(
  cues: readonly Cue[],
  episode: string,
  segmentsMs: readonly number[] = [],
): Passage[] {
  const issueId = createIdIssuer(episode);
  const startsMs = [...segmentsMs].sort((a, b) => a - b);
  return groupCues(
    cues.flatMap((cue) => splitCue(cue)),
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
  const mayShareGroup = (a: Cue, b: Cue): boolean =>
    a.speaker === b.speaker &&
    countStartedSegments(startsMs, a.startMs) === countStartedSegments(startsMs, b.startMs);
  const groups: Cue[][] = [];
  let current: Cue[] = [];
  let words = 0;
  for (const cue of cues) {
    const more = countWords(cue.text);
    const last = current.at(-1);
    const full = words >= PASSAGE_SIZE.min && endsSentence(last?.text ?? '');
    if (last !== undefined && (!mayShareGroup(last, cue) || full || words + more > PASSAGE_SIZE.max)) {
      groups.push(current);
      current = [];
      words = 0;
    }
    if (cue.text === '') continue;
    current.push(cue);
    words += more;
  }
  return current.length === 0 ? groups : [...groups, current];
}
