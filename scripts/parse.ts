import { parseArgs } from 'node:util';
import { parseFile } from '@/lib/content/parse-file';
import { reportText } from '@/lib/diagnostics/report-text';

const USAGE = `npm run --silent parse -- FILE [--kind summary]

Prints the typed JSON of a file. The kind is told from the content; --kind overrides it.
Exit: 0 done, 1 the file has errors, 2 wrong use.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string' }, content: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values.kind !== undefined && values.kind !== 'summary')) {
    console.error(USAGE);
    return 2;
  }
  const { json, diagnostics } = await parseFile(file, values.kind ?? null);
  console.log(JSON.stringify(json, null, 2));
  for (const diagnostic of diagnostics) console.error(reportText({ ...diagnostic, file }, null));
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
