import { HIT_KINDS } from '@/lib/core/model/moment';
import { reportHits, reportNoHits } from '@/lib/search/answer/report-hits';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher } from '@/lib/search/search';
import { openSearchIndex } from '@/lib/site/search-index/read-search-index';
import { readSiteAddress } from '@/scripts/build/site-address';
import { runCommand } from '@/scripts/command/run-command';
import { readQueries, readSearchOptions } from '@/scripts/command/search-options';

const USAGE = `npm run --silent search -- QUERY [options]

Searches the episodes and prints the hits.

  QUERY            words, "an exact phrase", -word, 12:52, speaker:name, kind:quote, episode:slug, topic:name,
                   show:name, before:2025-06, after:2024, length:short
  --kind KIND      ${HIT_KINDS.join(', ')}
  --speaker NAME   --episode SLUG   --topic NAME   --limit N (default: 20)   --json
  --queries FILE   JSON Lines {"id", "q"} instead of QUERY; prints one line {"id", "hits"} for each
  --content DIR    searches this content folder (default: content)
  --index DIR      searches a built index instead
`;

async function search(): Promise<string> {
  const { index, content, queries, json, help, query, ...options } = readSearchOptions();
  if (help) return USAGE;
  const batch = queries === undefined ? null : readQueries(queries);
  const opened = await openSearchIndex({ index, content });
  const searcher = createSearcher(opened.reader, await readSiteAddress(content));
  const ask = (q: string) => searchUntilComplete({ ...opened, run: () => searcher.search(q, options) });
  if (batch !== null) {
    const lines: string[] = [];
    for (const { id, q } of batch) lines.push(`${JSON.stringify({ id, hits: await ask(q) })}\n`);
    return lines.join('');
  }
  const hits = await ask(query);
  if (hits.length === 0) {
    const run = () => searcher.answer(query, options).nearest;
    process.stderr.write(reportNoHits(await searchUntilComplete({ ...opened, run })));
  }
  return json ? `${JSON.stringify(hits, null, 2)}\n` : reportHits(hits);
}

await runCommand('search', async () => {
  process.stdout.write(await search());
  return 0;
});
