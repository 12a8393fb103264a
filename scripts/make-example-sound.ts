import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '@/scripts/command/run-command';
import { exampleSounds } from '@/scripts/examples/example-sounds';

const USAGE = `npx tsx scripts/make-example-sound.ts

Writes the recordings in examples/ again, from the transcripts beside them.
`;

await runCommand('make-example-sound', async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  for (const [file, bytes] of await exampleSounds('examples')) {
    const path = join('examples', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    process.stdout.write(`${path}: ${bytes.length} bytes\n`);
  }
  return 0;
});
