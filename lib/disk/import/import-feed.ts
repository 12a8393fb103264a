import type { Feed, FeedEpisode } from '@/lib/core/model/feed';
import { type DownloadLimits, download } from '@/lib/disk/download/download';
import { assignItemSlugs } from '@/lib/read/feed/assign-item-slugs';
import type { EpisodeOutcome, FileOutcome } from '@/lib/read/feed/import-report';
import { renderChapters } from '@/lib/read/feed/render-chapters';
import { renderSummary } from '@/lib/read/feed/render-summary';
import { suggest } from './choose-episode';
import { placeFile, type WantedFile, type WriteOptions } from './episode-folder';
import { readKnownEpisodes } from './known-episodes';
import { readCompanion } from './read-companion';
import { UnclearImport } from './unclear-import';

export interface FeedOptions extends WriteOptions {
  /** Only the item of this folder; null for all. */
  readonly episode: string | null;
  readonly limits: DownloadLimits;
}

/** How many episodes fetch their transcripts and chapters at the same time: all are on one host. */
const AT_ONCE = 4;

/** Imports a feed's episodes into the content folder, in the feed's order, and yields the outcome of each. */
export async function* importFeed(feed: Feed, options: FeedOptions): AsyncGenerator<EpisodeOutcome> {
  const known = await readKnownEpisodes(options.contentDir);
  const slugs = assignItemSlugs(feed.episodes, known, feed.show.title);
  if (options.episode !== null && !slugs.includes(options.episode))
    throw new UnclearImport(
      `no item of this feed belongs to "${options.episode}"; ${suggest(
        options.episode,
        slugs.filter((slug) => slug !== null),
      )}`,
    );
  const wanted = [...feed.episodes.entries()].filter(
    ([at]) => options.episode === null || slugs[at] === options.episode,
  );
  const tasks = wanted.map(
    ([at, episode]) =>
      () =>
        importEpisode(episode, slugs[at] ?? null, { feed, options, at }),
  );
  yield* runAhead(tasks, AT_ONCE);
}

async function importEpisode(
  episode: FeedEpisode,
  slug: string | null,
  { feed, options, at }: { feed: Feed; options: FeedOptions; at: number },
): Promise<EpisodeOutcome> {
  if (slug === null) {
    const why = 'the item has no title, date or guid to name the folder';
    return { slug: `item ${at + 1}`, files: [{ file: 'summary.md', fate: 'failed', why }] };
  }
  const summary = { name: 'summary.md', bytes: new TextEncoder().encode(renderSummary(episode, feed.show)) };
  const files: FileOutcome[] = [];
  for (const file of [summary, ...(await fetchCompanions(episode, options.limits))])
    if ('problem' in file) files.push({ file: file.kind, fate: 'failed', why: file.problem });
    else files.push(...(await placeFile(slug, file, options)));
  return { slug, files };
}

type Fetched = WantedFile | { readonly kind: string; readonly problem: string };

/** Chapters in the feed itself need no request and cannot fail, so they are preferred to an address. */
async function fetchCompanions(episode: FeedEpisode, limits: DownloadLimits): Promise<Fetched[]> {
  const { chapters, chaptersUrl, transcriptUrl } = episode;
  const files: Fetched[] = [];
  if (chapters.length > 0)
    files.push({ name: 'chapters.xml', bytes: new TextEncoder().encode(renderChapters(chapters)) });
  else if (chaptersUrl !== null) files.push(await fetchCompanion(chaptersUrl, 'chapters', limits));
  if (transcriptUrl !== null) files.push(await fetchCompanion(transcriptUrl, 'transcript', limits));
  return files;
}

async function fetchCompanion(
  url: string,
  kind: 'transcript' | 'chapters',
  limits: DownloadLimits,
): Promise<Fetched> {
  const got = await download(url, limits);
  if (got.problem !== null) return { kind, problem: got.problem };
  const file = readCompanion(got.bytes, kind);
  return 'problem' in file ? { kind, problem: `${file.problem} (${got.url})` } : file;
}

/** Runs tasks with at most `limit` at once, and yields their results in the order of the tasks. */
async function* runAhead<T>(tasks: readonly (() => Promise<T>)[], limit: number): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (const [at, task] of tasks.entries()) {
    const started = task();
    // A failure is reported when its turn comes; without this, Node would exit on the unhandled rejection.
    started.catch(() => {});
    running.push(started);
    const next = at + 1 >= limit ? running.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const next of running) yield await next;
}
