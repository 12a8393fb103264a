import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSearchIndex } from '@/lib/content/read-search-index';
import { MOMENT_KINDS } from '@/lib/model/moment';
import { type BatchQuery, readBatch, reportHits, reportNothing } from '@/lib/search/report-hits';
import { createSearcher } from '@/lib/search/search';
import { settleSearch } from '@/lib/search/settle-search';
import { siteAddress } from './build/site-address';
import { runCommand, WrongUse } from './command/run-command';

const USAGE = `use: npm run --silent search -- QUERY [options]

  QUERY            words, "an exact phrase", -word, 12:52, speaker:name, kind:quote, episode:slug, topic:name,
                   show:name, before:2025-06, after:2024
  --kind KIND      ${MOMENT_KINDS.join(', ')}
  --speaker NAME   --episode SLUG   --topic NAME   --limit N (20)   --json
  --queries FILE   JSON Lines {"id", "q"} instead of QUERY; prints {"id", "hits"} per line
  --content DIR    searches this content folder (content)
  --index DIR      searches a built index instead
`;
const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const FILTERS = { kind: text, speaker: text, episode: text, topic: text };
const PLACES = { index: text, content: { ...text, default: 'content' }, queries: text };

function readOptions() {
  const options = { ...FILTERS, ...PLACES, limit: { ...text, default: '20' }, json: flag, help: flag };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const query = positionals.join(' ');
  if (!values.help && (query === '') === (values.queries === undefined)) {
    throw new WrongUse('expected either a QUERY or --queries FILE; --help says more');
  }
  if (!/^[1-9]\d{0,5}$/.test(values.limit))
    throw new WrongUse(`unexpected --limit "${values.limit}", expected a whole number above 0`);
  if (values.kind !== undefined && !MOMENT_KINDS.some((kind) => kind === values.kind)) {
    throw new WrongUse(`unexpected --kind "${values.kind}", expected one of ${MOMENT_KINDS.join(', ')}`);
  }
  return { ...values, limit: Number(values.limit), query };
}

function readQueries(file: string): BatchQuery[] {
  if (!existsSync(file)) throw new WrongUse(`no queries at ${file}`);
  try {
    return readBatch(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

async function search(): Promise<string> {
  const { index, content, queries, json, help, query, ...options } = readOptions();
  if (help) return USAGE;
  if (index !== undefined && !existsSync(join(index, 'manifest.json')))
    throw new WrongUse(`no search index in ${index}, build it with npm run index -- --out ${index}`);
  if (index === undefined && !existsSync(content))
    throw new WrongUse(`no content folder at ${content}, name one with --content DIR`);
  const batch = queries === undefined ? [] : readQueries(queries);
  const opened = await openSearchIndex({ index, content });
  const searcher = createSearcher(opened.reader, await siteAddress(content));
  const ask = (q: string) => settleSearch({ ...opened, run: () => searcher.search(q, options) });
  if (queries !== undefined) {
    const lines: string[] = [];
    for (const { id, q } of batch) lines.push(`${JSON.stringify({ id, hits: await ask(q) })}\n`);
    return lines.join('');
  }
  const hits = await ask(query);
  if (hits.length === 0) {
    const run = () => searcher.answer(query, options).nearest;
    process.stderr.write(reportNothing(await settleSearch({ ...opened, run })));
  }
  return json ? `${JSON.stringify(hits, null, 2)}\n` : reportHits(hits);
}

await runCommand('search', async () => {
  process.stdout.write(await search());
  return 0;
});
