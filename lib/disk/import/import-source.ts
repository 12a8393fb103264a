import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isSlug } from '@/lib/core/links/slug';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { FeedShow } from '@/lib/core/model/feed';
import { DOWNLOAD_LIMITS, type DownloadLimits, download, formatSize } from '@/lib/disk/download/download';
import { readLibraryFile } from '@/lib/disk/read/read-library-file';
import { writeAtomic } from '@/lib/disk/write/write-atomic';
import type { EpisodeOutcome } from '@/lib/read/feed/import-report';
import { isFeed, parseFeed } from '@/lib/read/feed/parse-feed';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { decodeFeed } from './decode-feed';
import { importFeed } from './import-feed';
import { importFile } from './import-file';
import { openLedger } from './import-ledger';
import { UnclearImport } from './unclear-import';

export interface ImportOptions {
  readonly contentDir: string;
  readonly episode: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly limits?: DownloadLimits;
}

export type ImportEvent =
  | { readonly type: 'episode'; readonly outcome: EpisodeOutcome }
  | { readonly type: 'diagnostic'; readonly diagnostic: Diagnostic; readonly sourceLine: string | null }
  /** A sentence for the author, such as what to add to library.yaml. */
  | { readonly type: 'advice'; readonly text: string }
  /** Nothing was imported; one sentence says why. */
  | { readonly type: 'failure'; readonly text: string };

/**
 * Imports a summary, transcript, chapters file or feed, by path or http address, into a content folder, and yields what
 * happens as it happens. Throws UnclearImport where the arguments are incomplete or wrong.
 */
export async function* importSource(name: string, options: ImportOptions): AsyncGenerator<ImportEvent> {
  const { contentDir, episode, limits = DOWNLOAD_LIMITS } = options;
  if (episode !== null && !isSlug(episode))
    throw new UnclearImport(`--episode "${episode}" is not a folder name of a-z, 0-9 and single dashes`);
  const ledger = await openLedger(contentDir);
  const source = await readSource(name, limits);
  if (source.problem !== null) {
    yield { type: 'failure', text: source.problem };
    return;
  }
  const write = { contentDir, ledger, episode, limits, force: options.force, dryRun: options.dryRun };
  const feed = decodeFeed(source.bytes, source.charset);
  try {
    if (feed.text !== null && (isFeed(feed.text) || (source.url !== null && isWebPage(feed.text)))) {
      const { value, diagnostics } = parseFeed(feed.text, { url: source.url });
      const lines = feed.text.split(/\r\n|\n|\r/);
      for (const diagnostic of diagnostics)
        yield { type: 'diagnostic', diagnostic, sourceLine: lines[diagnostic.line - 1] ?? null };
      if (value === null) yield { type: 'failure', text: 'nothing was imported' };
      else {
        for await (const outcome of importFeed(value, write)) yield { type: 'episode', outcome };
        for (const text of await adviseShow(value.show, options)) yield { type: 'advice', text };
      }
    } else yield { type: 'episode', outcome: await importFile(source.url ?? name, source.bytes, write) };
  } finally {
    if (!options.dryRun) await ledger.save();
  }
}

/** True for a web page that a server sends instead of a feed; false for a transcript in HTML. */
function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 1000)) && isNotes(text);
}

/** A web page could be read as a summary, but one from a server has more than its author's text. */
function isNotes(text: string): boolean {
  const { kind } = detectKind(text);
  return kind === null || kind === 'summary';
}

type Source =
  | {
      readonly problem: null;
      readonly bytes: Uint8Array;
      readonly url: string | null;
      readonly charset: string | null;
    }
  | { readonly problem: string };

async function readSource(name: string, limits: DownloadLimits): Promise<Source> {
  if (!existsSync(name)) {
    if (!/^[a-z][a-z\d+.-]+:/i.test(name))
      throw new UnclearImport(`no file at ${name}; name a file, or the http address of a feed`);
    return download(name, limits);
  }
  const { size } = await stat(name);
  if (size > limits.maxBytes) return { problem: `${name} is larger than ${formatSize(limits.maxBytes)}` };
  return { problem: null, bytes: await readFile(name), url: null, charset: null };
}

/**
 * Writes library.yaml with a feed's show where there is no such file, and otherwise returns what to add, because an existing
 * file belongs to the author. Returns sentences for the author.
 */
async function adviseShow(
  show: FeedShow,
  { contentDir, dryRun }: { contentDir: string; dryRun: boolean },
): Promise<string[]> {
  const { title, image, link } = show;
  if (title === null) return [];
  const entry = {
    name: title,
    ...(image === null ? {} : { image }),
    ...(link === null ? {} : { links: [link] }),
  };
  const yaml = stringify({ shows: [entry] }, { lineWidth: 0 });
  const path = join(contentDir, 'library.yaml');
  if (!existsSync(path)) {
    if (!dryRun) await writeAtomic(path, new TextEncoder().encode(yaml));
    return ['library.yaml: new, with the show'];
  }
  const { value } = await readLibraryFile(contentDir);
  const isKnown = (value.shows ?? []).some(({ name }) => name.toLowerCase() === title.toLowerCase());
  return isKnown ? [] : [`library.yaml: kept; to add the show, paste\n${yaml.trimEnd()}`];
}
