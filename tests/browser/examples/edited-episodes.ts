import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readLedger } from '@/lib/content/read-ledger';
import { readLibrary } from '@/lib/content/read-library';
import { writeLedger } from '@/lib/content/write-ledger';

const HEAD = '---\nlanguage: en\nsource: { kind: hand-written }\n---\nTest Show: ';

/** Long enough that a moment at its end has to be scrolled to. */
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
  .replace('“A gauge that nobody empties is only a very slow bucket.” – Bo Reed [3:30]\n\n', '')
  .replace('jam jar', 'pickle jar')
  .replace('leave before noon', 'leave just before noon');

const FOG = `${HEAD}Fog

# Overview

${PROSE.join('\n')}
# Notable Quotes

“Fog is rain that has not made up its mind about falling.” – Cleo Marsh [6:10]
`;

/**
 * Writes two episodes and their ledger into a content folder, then what their author made of them: words corrected, a quote
 * split, one removed, and a folder renamed. The ledger stays as it was before, the worst case there is.
 */
export async function addEditedEpisodes(contentDir: string): Promise<void> {
  const write = async (slug: string, text: string): Promise<void> => {
    const path = join(contentDir, 'episodes', slug, 'summary.md');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await write('links-that-last', RAIN_BEFORE);
  await write('fog', FOG);
  await writeLedger(contentDir, (await readLedger(contentDir, await readLibrary(contentDir))).updated);
  await write('links-that-last', RAIN_AFTER);
  await rm(join(contentDir, 'episodes/fog'), { recursive: true });
  await write('thick-fog', FOG.replace('about falling', 'about falling down'));
}

export const BEFORE = { 'links-that-last': RAIN_BEFORE, fog: FOG };
