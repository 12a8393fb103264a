import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runCommand, WrongUse } from '@/scripts/command/run-command';
import { ALBUMS, buildAlbum } from '@/scripts/pictures/albums';
import { takePictures } from '@/scripts/pictures/take-pictures';
import { writeContactSheet } from '@/scripts/pictures/write-contact-sheet';

const FOLDER = '.dogear/pictures';
const USAGE = `npm run pictures [-- ALBUM] [--no-build]

Takes pictures of every kind of page and of its menus and dialogs: phone and desktop, light and dark, right to left, and
print. They go to ${FOLDER}/; open index.html there to view them.

  ALBUM        only one of ${Object.keys(ALBUMS).join(', ')}
  --no-build   uses the sites that the last run built
`;

await runCommand('pictures', async () => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [only, ...rest] = positionals;
  const chosen = Object.entries(ALBUMS).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0 || rest.length > 0)
    throw new WrongUse(`"${rest[0] ?? only}" is not an album; name one of ${Object.keys(ALBUMS).join(', ')}`);
  for (const [name, album] of chosen) {
    const out = `.dogear/sites/pictures-${name}`;
    if (!values['no-build']) await buildAlbum(album, { name, out });
    await rm(`${FOLDER}/${name}`, { recursive: true, force: true });
    const taken = await takePictures(album.shots, { site: out, folder: `${FOLDER}/${name}` });
    process.stderr.write(`pictures: ${taken} of ${name}\n`);
  }
  process.stdout.write(`${await writeContactSheet(FOLDER)}\n`);
  return 0;
});
