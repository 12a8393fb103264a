import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeLedger } from '@/lib/check/ledger/encode-ledger';
import { reportChanges } from '@/lib/check/ledger/report-changes';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { readLedger } from '@/lib/disk/read/read-ledger';
import { readLibrary } from '@/lib/disk/read/read-library';
import { writeLedger } from '@/lib/disk/write/write-ledger';
import { ContentErrors, runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run ids [-- --content DIR] [--dry-run]

Records the ids of all moments in content/ids.json, and the new targets of ids that an edit has changed, so that old
links keep working. Run it after an edit and commit the file. Prints the new target of each changed id.

  --content DIR   the content folder (default: content)
  --dry-run       prints the changes and writes nothing
`;

await runCommand('ids', async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { content } = values;
  if (!existsSync(content))
    throw new WrongUse(`no content folder at ${content}; name one with --content DIR`);
  const { text, written, updated, present, diagnostics } = await readLedger(
    content,
    await readLibrary(content),
  );
  if (written === null) {
    for (const diagnostic of diagnostics) process.stderr.write(`${reportText(diagnostic, null)}\n`);
    throw new ContentErrors(`${content}/ids.json cannot be read; nothing was written`);
  }
  for (const slug of present.held)
    process.stderr.write(`ids: ${slug} is a draft or cannot be read; its links are not changed\n`);
  process.stdout.write(reportChanges(written, updated));
  if (text.replace(/\r\n/g, '\n') === encodeLedger(updated))
    process.stderr.write('ids: nothing has changed\n');
  else if (values['dry-run']) process.stderr.write('ids: --dry-run, nothing was written\n');
  else process.stderr.write(`ids: wrote ${await writeLedger(content, updated)}\n`);
  return 0;
});
