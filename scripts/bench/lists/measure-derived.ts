import { gzipSync } from 'node:zlib';
import type { Library } from '@/lib/core/model/library';
import { chooseEpisodes } from '@/lib/derive/lists/choose-episodes';
import { encodeEpisodeList } from '@/lib/derive/lists/episode-list-file';
import { NO_CHOICE } from '@/lib/derive/lists/list-choice';
import { deriveLists } from '@/lib/site/library/site-lists';
import { deriveRelated } from '@/lib/site/library/site-related';
import { libraryTopics } from '@/lib/site/library/site-topics';

/** Measures how long each index computed once for all pages takes, and how long queries to it take. */
export function measureDerived(library: Library): string[] {
  const lines: string[] = [];
  const time = <T>(name: string, run: () => T): T => {
    const { user } = process.cpuUsage();
    const value = run();
    lines.push(`${name}: ${((process.cpuUsage().user - user) / 1000).toFixed(0)} ms of a processor`);
    return value;
  };
  time('topics', () => libraryTopics(library));
  const { listed } = time('lists', () => deriveLists(library));
  const { episodes, moments } = time('related: index', () => deriveRelated(library));
  time('related: every episode', () => listed.map(({ slug }) => episodes.relatedTo(slug, 4)));
  const quotes = library.episodes.flatMap(({ summary }) => summary.quotes).slice(0, 2000);
  const found = time('related: 2,000 quotes', () => quotes.map(({ id }) => moments.relatedTo(id, 4)));
  lines.push(
    `${found.filter((related) => related.length > 0).length} of ${quotes.length} quotes have related moments`,
  );
  time('filter: 100 choices', () => {
    for (let i = 0; i < 100; i += 1) chooseEpisodes(listed, { ...NO_CHOICE, year: String(2008 + (i % 16)) });
  });
  const file = JSON.stringify(encodeEpisodeList(listed));
  lines.push(`episodes/list.json: ${file.length} characters, ${gzipSync(file).length} bytes gzip`);
  return lines;
}
