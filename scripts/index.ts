import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeSearchIndex } from '@/lib/site/search-index/write-search-index';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `use: npm run index -- [--content DIR] --out DIR

  --content DIR   the content folder (content)
  --out DIR       where manifest.json and what it names go; an older index there is replaced
`;

await runCommand('index', async () => {
  const text = { type: 'string' } as const;
  const help = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { content: { ...text, default: 'content' }, out: text, help } });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.out === undefined) throw new WrongUse('expected --out DIR; --help says more');
  if (!existsSync(values.content))
    throw new WrongUse(`no content folder at ${values.content}, name one with --content DIR`);
  const written = await writeSearchIndex({ contentDir: values.content, outDir: values.out });
  const place = written.layout === 'single' ? written.file : `${written.folder}/`;
  process.stdout.write(`${values.out}/${place}: ${written.moments} moments, ${written.bytes} bytes\n`);
  return 0;
});
