import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { importSource } from '@/lib/disk/import/import-source';
import { UnclearImport } from '@/lib/disk/import/unclear-import';
import { type EpisodeOutcome, reportEpisode, reportTotal } from '@/lib/read/feed/import-report';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run import -- FILE-OR-FEED [--episode SLUG] [--dry-run] [--force] [--content DIR]

Imports a summary, a transcript, a chapters file, or the RSS or Atom feed of a podcast (a file or an http address) into
the content folder. Files that were not written by an import are kept; --force replaces them and renames yours to name~.

  --episode SLUG   the folder of a file; for a feed, the one item to import
  --dry-run        prints what would happen and writes nothing
  --force          replaces edited files, too
  --content DIR    the content folder (default: content)

Exit code: 0 done, 1 something failed, 2 wrong use.
`;

await runCommand('import', async () => {
  const { values, positionals } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      episode: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new WrongUse('name one FILE-OR-FEED; see --help');
  const { content: contentDir, force, 'dry-run': dryRun } = values;
  if (!existsSync(contentDir))
    throw new WrongUse(`no content folder at ${contentDir}; name one with --content DIR`);
  const outcomes: EpisodeOutcome[] = [];
  let hasFailed = false;
  const options = { contentDir, force, dryRun, episode: values.episode ?? null };
  try {
    for await (const event of importSource(name, options)) {
      if (event.type === 'episode') {
        outcomes.push(event.outcome);
        process.stdout.write(`${reportEpisode(event.outcome)}\n`);
      } else if (event.type === 'diagnostic')
        process.stderr.write(`${reportText({ ...event.diagnostic, file: name }, event.sourceLine)}\n`);
      else process.stdout.write(`${event.type === 'failure' ? 'failed: ' : ''}${event.text}\n`);
      hasFailed ||= event.type === 'failure';
    }
  } catch (error) {
    throw error instanceof UnclearImport ? new WrongUse(error.message) : error;
  }
  process.stdout.write(`import: ${reportTotal(outcomes, { dryRun })}\n`);
  return hasFailed || outcomes.some(({ files }) => files.some(({ fate }) => fate === 'failed')) ? 1 : 0;
});
