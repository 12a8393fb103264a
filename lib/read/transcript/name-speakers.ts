import type { Cue } from '@/lib/core/model/transcript';
import { findSpeakers, readSpeakerLabel } from '@/lib/read/timed-text/speaker-name';

/**
 * Moves "Name: " from the start of the text to the speaker, in cues without one (Podcasting 2.0, "SRT"); a transcript
 * with speakers in its markup keeps its colons.
 */
export function nameSpeakers(cues: readonly Cue[]): readonly Cue[] {
  const nameless = cues.filter((cue) => cue.speaker === null);
  const speakers = findSpeakers(nameless.map((cue) => cue.text));
  if (speakers.size === 0) return cues;
  return cues.map((cue) => {
    const label = cue.speaker === null ? readSpeakerLabel(cue.text) : null;
    if (label === null || !speakers.has(label.name)) return cue;
    return { ...cue, speaker: label.name, text: cue.text.slice(label.textStart).trim() };
  });
}
