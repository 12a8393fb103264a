import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { cleanLine, isRule } from '@/lib/read/timed-text/clean-line';
import { isSpeakerName, readSpeakerLabel } from '@/lib/read/timed-text/speaker-name';
import { readTurnHeader } from '@/lib/read/timed-text/turn-header';
import { type CueReading, CueSink } from './cue-sink';

interface Turn {
  readonly startMs: number;
  readonly endMs: number | null;
  speaker: string | null;
  readonly lines: string[];
  readonly offset: number;
}

/**
 * Reads a human-readable transcript, Markdown or plain: each turn begins with a time and a name before it, after it or on
 * the line above.
 *
 *     Ada Quill (00:12:30): Hello.        [00:12:30] Ada Quill: Hello.        Ada Quill
 *                                                                             00:12:30
 *                                                                             Hello.
 */
export function readTextCues(source: SourceText): CueReading {
  const sink = new CueSink(source);
  const { turns, before } = splitTurns(source);
  nameTurns(turns, before);
  const outside = before.at(0);
  if (outside !== undefined && turns.length > 0) sink.report('cue-outside', outside.offset, outside.text);
  for (const turn of turns) {
    const text = turn.lines.join(' ').trim();
    sink.add({ startMs: turn.startMs, endMs: turn.endMs, speaker: turn.speaker, text }, turn.offset);
  }
  return sink;
}

interface LooseLine {
  readonly text: string;
  readonly offset: number;
}

function splitTurns(source: SourceText): { turns: Turn[]; before: LooseLine[] } {
  const turns: Turn[] = [];
  const before: LooseLine[] = [];
  const known = new Set<string>();
  for (const { start, end } of source.lines) {
    const raw = source.text.slice(start, end);
    if (isRule(raw)) continue;
    const line = cleanLine(raw);
    const header = readTurnHeader(line);
    if (header !== null) {
      const { startMs, endMs, speaker, text } = header;
      if (speaker !== null) known.add(speaker);
      turns.push({ startMs, endMs, speaker, lines: text === '' ? [] : [text], offset: start });
      continue;
    }
    const last = turns.at(-1);
    const label = readSpeakerLabel(line);
    if (line === '') continue;
    if (last === undefined) before.push({ text: line, offset: start });
    // A known name without a time starts the next turn; the previous time is the best known start.
    else if (label !== null && known.has(label.name))
      turns.push({
        ...last,
        endMs: null,
        speaker: label.name,
        lines: [line.slice(label.textStart)],
        offset: start,
      });
    else last.lines.push(line);
  }
  return { turns, before };
}

/** Names the turns whose name is next to a lone time: on the line above, or alone on the first line of the text. */
function nameTurns(turns: readonly Turn[], before: LooseLine[]): void {
  const aboveOf = (i: number): string | undefined =>
    i === 0 ? before.at(-1)?.text : turns[i - 1]?.lines.at(-1);
  const above = findRepeatedNames(turns.map((_, i) => aboveOf(i)));
  const first = findRepeatedNames(turns.map((turn) => (turn.lines.length > 1 ? turn.lines[0] : undefined)));
  turns.forEach((turn, i) => {
    if (turn.speaker !== null) return;
    const name = aboveOf(i)?.replace(/:$/, '');
    if (name !== undefined && above.has(name)) {
      turn.speaker = name;
      if (i === 0) before.pop();
      else turns[i - 1]?.lines.pop();
    } else if (first.has(turn.lines[0] ?? '') && turn.lines.length > 1)
      turn.speaker = turn.lines.shift() ?? null;
  });
}

/** The lines that are names and occur in at least half of the places, or at least twice. */
function findRepeatedNames(places: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = place?.replace(/:$/, '') ?? '';
    if (isSpeakerName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = total * 2 >= places.length;
  return new Set([...counts].filter(([, count]) => all || count > 1).map(([name]) => name));
}
