import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slugOf } from '@/lib/core/links/slug';
import { scaffoldEpisode } from '@/lib/disk/write/scaffold-episode';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run new -- "Title" [--slug SLUG] [--content DIR]

Creates content/episodes/<slug>/summary.md as a draft.
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
  if (title === '') throw new WrongUse('name a title; see --help');
  if (!existsSync(values.content))
    throw new WrongUse(`no content folder at ${values.content}; name one with --content DIR`);
  const slug = values.slug ?? slugOf(title);
  if (slug === null || slugOf(slug) !== slug)
    throw new WrongUse(
      `"${values.slug ?? title}" cannot be an address; name one of a-z, 0-9 and single dashes with --slug`,
    );
  process.stdout.write(`${await scaffoldEpisode(values.content, { slug, title })}\n`);
  process.stderr.write(
    'new: paste the summary there, view it with npm run dev, and remove "draft: true" to publish it\n',
  );
  return 0;
});
