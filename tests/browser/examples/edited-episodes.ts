import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Passage } from '@/lib/core/model/passage';
import { buildPassages } from '@/lib/derive/passages/build-passages';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';
import { writeLedger } from '@/lib/disk/write/write-ledger';
import { importTranscript } from '@/lib/read/transcript/import-transcript';

const HEAD = '---\nlanguage: en\nsource: { kind: hand-written }\n---\nTest Show: ';

/** Long enough that a moment at its end must be scrolled to. */
const PROSE = Array.from({ length: 40 }, (_none, i) => `Paragraph ${i + 1} is about rain and little else.\n`);

const RAIN_BEFORE = `${HEAD}Links That Last

# Overview

${PROSE.join('\n')}
# Notable Quotes

“The roof gave up long before the otters did, and nobody wrote it down.” – Ada Quill [1:10]

“We counted every drop by hand that year. Then the roof gave up, the otters moved in, and counting became a matter of taste.” – Ada Quill [2:20]

“A gauge that nobody empties is only a very slow bucket.” – Bo Reed [3:30]

# Key Discussion Points

- **The first gauge**: Bo built it from a jam jar, and measured the whole of spring with it. [4:40]
- **The thief**: It was an otter, and everybody knew (“I saw him leave before noon with it” [5:50]).
`;

const RAIN_AFTER = RAIN_BEFORE.replace('nobody wrote it down', 'no one wrote it down')
  .replace('hand that year. Then', 'hand that year.” – Ada Quill [2:20]\n\n“Then')
  .replace('matter of taste.” – Ada Quill [2:20]', 'matter of taste.” – Ada Quill [2:40]')
  .replace('“A gauge that nobody empties is only a very slow bucket.” – Bo Reed [3:30]\n\n', '')
  .replace('jam jar', 'pickle jar')
  .replace('leave before noon', 'leave just before noon');

const FOG = `${HEAD}Fog

# Overview

${PROSE.join('\n')}
# Notable Quotes

“Fog is rain that has not made up its mind about falling.” – Cleo Marsh [6:10]
`;

/** A transcript of turns in cues of `size` words, starting at `startSecond`. */
function transcript(turns: readonly string[], size: number, startSecond: number): string {
  const clock = (second: number): string => new Date(second * 1000).toISOString().slice(11, 23);
  const words = turns.flatMap((turn) => turn.split(' '));
  const cues = Array.from({ length: Math.ceil(words.length / size) }, (_none, i) => {
    const from = startSecond + Math.floor((i * size) / 2);
    const times = `${clock(from)} --> ${clock(from + size / 2)}`;
    return `${times}\n<v Cleo Marsh>${words.slice(i * size, (i + 1) * size).join(' ')}`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

const SAID = [
  `${'We walked the whole harbour that morning and none of us could see the lamp at its end. '.repeat(4)}That was the fog.`,
  `${'My grandmother kept a drawer of bells, one for each boat, and she rang them by their weight. '.repeat(4)}That was the answer.`,
  `${'Nobody has ever weighed a cloud twice and come to the same figure, which I find a comfort. '.repeat(4)}That was the doubt.`,
];

/** The same words, two of them transcribed differently, in longer cues and a minute later. */
const FOG_SAID = transcript(SAID, 9, 0);
const FOG_REIMPORTED = transcript(
  SAID.map((turn) => turn.replace('grandmother', 'godmother').replace('walked', 'talked')),
  25,
  60,
);

/**
 * Writes two episodes and their ledger into a content folder, then edits of their author: words corrected, a quote split, one
 * removed, a folder renamed and its transcript imported again. The ledger is left as before, which is the worst case.
 */
export async function addEditedEpisodes(contentDir: string): Promise<void> {
  const write = async (slug: string, text: string, name = 'summary.md'): Promise<void> => {
    const path = join(contentDir, 'episodes', slug, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await write('links-that-last', RAIN_BEFORE);
  await write('fog', FOG);
  await write('fog', FOG_SAID, 'transcript.vtt');
  await writeLedger(contentDir, (await readLedger(contentDir, await readLibrary(contentDir))).updated);
  await write('links-that-last', RAIN_AFTER);
  await rm(join(contentDir, 'episodes/fog'), { recursive: true });
  await write('thick-fog', FOG.replace('about falling', 'about falling down'));
  await write('thick-fog', FOG_REIMPORTED, 'transcript.vtt');
}

export const BEFORE = { 'links-that-last': RAIN_BEFORE, fog: FOG };

/** The passages of the transcript before the edit. */
export const passagesBefore = (): readonly Passage[] => buildPassages(importTranscript(FOG_SAID).cues, 'fog');
