import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeSearchIndex } from '@/lib/site/search-index/write-search-index';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run index -- [--content DIR] --out DIR

Writes the search index.

  --content DIR   the content folder (default: content)
  --out DIR       where the index goes: manifest.json and its files; an older index there is replaced
`;

await runCommand('index', async () => {
  const text = { type: 'string' } as const;
  const help = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { content: { ...text, default: 'content' }, out: text, help } });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.out === undefined) throw new WrongUse('name the folder with --out DIR; see --help');
  if (!existsSync(values.content))
    throw new WrongUse(`no content folder at ${values.content}; name one with --content DIR`);
  const written = await writeSearchIndex({ contentDir: values.content, outDir: values.out });
  const place = written.layout === 'single' ? written.file : `${written.folder}/`;
  process.stdout.write(`${values.out}/${place}: ${written.moments} moments, ${written.bytes} bytes\n`);
  return 0;
});
