import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readLibrary } from '@/lib/content/read-library';
import { readSearchIndex } from '@/lib/content/read-search-index';
import { indexLibrary } from '@/lib/content/write-search-index';
import { MOMENT_KINDS } from '@/lib/model/moment';
import { readBatch, reportHits } from '@/lib/search/report-hits';
import { createSearcher } from '@/lib/search/search';
import { siteAddress } from './build/site-address';
import { runCommand, WrongUse } from './command/run-command';

const USAGE = `use: npm run --silent search -- QUERY [options]

  QUERY            words, "an exact phrase", -word, speaker:name, kind:quote, episode:slug, topic:name
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

async function search(): Promise<string> {
  const { index, content, queries, json, help, query, ...options } = readOptions();
  if (help) return USAGE;
  const document =
    index === undefined ? indexLibrary(await readLibrary(content)) : await readSearchIndex(index);
  const searcher = createSearcher(document, await siteAddress(content));
  if (queries !== undefined) {
    const batch = readBatch(await readFile(queries, 'utf8'));
    return batch
      .map(({ id, q }) => `${JSON.stringify({ id, hits: searcher.search(q, options) })}\n`)
      .join('');
  }
  const hits = searcher.search(query, options);
  return json ? `${JSON.stringify(hits, null, 2)}\n` : reportHits(hits);
}

await runCommand('search', async () => {
  process.stdout.write(await search());
  return 0;
});
