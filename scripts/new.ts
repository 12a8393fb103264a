import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slugOf } from '@/lib/core/links/slug';
import { scaffoldEpisode } from '@/lib/disk/write/scaffold-episode';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run new -- "Title" [--slug SLUG] [--content DIR]

Makes content/episodes/<slug>/summary.md to start from, as a draft.
`;

await runCommand('new', async () => {
  const { values, positionals } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      slug: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const title = positionals.join(' ').trim();
  if (title === '') throw new WrongUse('expected a title; --help says more');
  if (!existsSync(values.content)) throw new WrongUse(`no content folder at ${values.content}`);
  const slug = values.slug ?? slugOf(title);
  if (slug === null || slugOf(slug) !== slug)
    throw new WrongUse(
      `no address can be made of "${values.slug ?? title}", name one of a-z, 0-9 and dashes with --slug`,
    );
  process.stdout.write(`${await scaffoldEpisode(values.content, { slug, title })}\n`);
  process.stderr.write(
    'new: paste the summary there, look at it with npm run dev, remove "draft: true" to publish\n',
  );
  return 0;
});
