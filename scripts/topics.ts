import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportProposals } from '@/lib/derive/topics/report-proposals';
import { readLibrary } from '@/lib/disk/read/read-library';
import { readLibraryText } from '@/lib/disk/read/read-library-file';
import { proposeLibraryTopics } from '@/lib/site/commands/propose-library-topics';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run --silent topics [-- --content DIR] [--least N] [--limit N] [--json]

Proposes topics: names in the episodes that library.yaml does not have, those with most moments first, with the places
where they occur. Prints YAML to paste into content/library.yaml. Check each one first, above all its kind.

  --content DIR   the content folder (default: content)
  --least N       only names with at least N mentions (default: 2; 1 for up to three episodes)
  --limit N       at most N names (default: 50)
  --json          prints [{ name, aliases, moments, mentions, episodes, contexts }]
`;

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new WrongUse(`${option} "${text}" is not a whole number above 0`);
}

await runCommand('topics', async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      least: { type: 'string' },
      limit: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const limit = wholeNumber('--limit', values.limit);
  const least = values.least === undefined ? {} : { least: wholeNumber('--least', values.least) };
  if (!existsSync(values.content))
    throw new WrongUse(`no content folder at ${values.content}; name one with --content DIR`);
  const library = await readLibrary(values.content);
  const proposals = proposeLibraryTopics(library, least);
  const shown = proposals.slice(0, limit);
  process.stdout.write(
    values.json
      ? `${JSON.stringify(shown, null, 2)}\n`
      : reportProposals(shown, await readLibraryText(values.content)),
  );
  const rest = proposals.length - shown.length;
  if (proposals.length === 0) process.stderr.write('topics: no new names found\n');
  else if (rest > 0)
    process.stderr.write(`topics: ${rest} more; show all with --limit ${proposals.length}\n`);
  return 0;
});
