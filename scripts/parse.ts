import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { FILE_KINDS, parseFile } from '@/lib/disk/read/parse-file';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run --silent parse -- FILE [--kind summary|transcript|chapters]

Prints a parsed file as JSON. Its content decides the kind; --kind overrides it.
Exit code: 0 done, 1 the file has errors, 2 wrong use.
`;

await runCommand('parse', async () => {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string' }, content: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new WrongUse('name one FILE; see --help');
  const kind = FILE_KINDS.find((one) => one === values.kind) ?? null;
  if (values.kind !== undefined && kind === null)
    throw new WrongUse(`--kind "${values.kind}" is not one of ${FILE_KINDS.join(', ')}`);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new WrongUse(`no file at ${file}; name a summary, transcript or chapters file`);
  const parsed = await parseFile(file, kind);
  process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
  for (const diagnostic of parsed.diagnostics)
    process.stderr.write(`${reportText({ ...diagnostic, file }, null)}\n`);
  return parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
});
