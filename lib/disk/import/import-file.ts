import { parse } from 'node:path';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { slugOf } from '@/lib/core/links/slug';
import type { SummaryMeta } from '@/lib/core/model/summary';
import { isShowName } from '@/lib/derive/shows/settle-shows';
import { decodeText } from '@/lib/disk/read/decode-text';
import type { EpisodeOutcome, FileOutcome } from '@/lib/read/feed/import-report';
import { renderFrontMatter } from '@/lib/read/feed/render-summary';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { readFrontMatter } from '@/lib/read/summary/head/read-front-matter';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { chooseEpisode } from './choose-episode';
import { placeFile, type WriteOptions } from './episode-folder';
import { readCompanion } from './read-companion';
import { UnclearImport } from './unclear-import';

export interface FileOptions extends WriteOptions {
  /** The target folder; null to derive it from the file. */
  readonly episode: string | null;
}

/** Imports one summary, transcript or chapters file into the content folder; `name` is its path or address. */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  options: FileOptions,
): Promise<EpisodeOutcome> {
  const failed = (why: string): EpisodeOutcome => ({
    slug: options.episode ?? parse(name).base,
    files: [{ file: name, fate: 'failed', why }],
  });
  const decoded = decodeText(bytes);
  if (decoded.text === null) return failed(`cannot be read, because it contains ${decoded.found}`);
  const { text, encoding } = decoded;
  const { kind, name: found } = detectKind(text);
  if (kind === null) return failed(`is ${found}, not a summary, a transcript, chapters or a feed`);
  const place = async (slug: string, file: { name: string; bytes: Uint8Array }): Promise<EpisodeOutcome> => ({
    slug,
    files: (await placeFile(slug, file, options)) satisfies FileOutcome[],
  });
  if (kind === 'summary') {
    const { summary, titleLine, diagnostics } = parseSummary(text, { episode: '' });
    if (summary === null) return failed(diagnostics[0]?.message ?? 'has no summary');
    const { title, date } = summary.meta;
    const slug = options.episode ?? slugOf(title ?? '') ?? slugOf(date ?? '');
    if (slug === null)
      throw new UnclearImport(`${name} has no title and no date; name its folder with --episode SLUG`);
    const head = readFrontMatter(createSourceText(text));
    const whole =
      head.bodyStart > 0 || /^\uFEFF?---/.test(text)
        ? bytes
        : withFacts({ text, bytes, encoding }, certainFacts(summary.meta, titleLine));
    return place(slug, { name: 'summary.md', bytes: whole });
  }
  const slug = await chooseEpisode({ name, kind, episode: options.episode }, options.contentDir);
  const file = readCompanion(bytes, kind);
  return 'problem' in file ? failed(file.problem) : place(slug, file);
}

/** Where the start of the title line is no name of a show, the whole line is the title. */
function certainFacts(meta: SummaryMeta, titleLine: string | null): SummaryMeta {
  if (titleLine === null || meta.show === null || isShowName(meta.show)) return meta;
  return { ...meta, show: null, title: titleLine };
}

/** Puts front matter above a summary that has none; the author's bytes follow unchanged if they are UTF-8. */
function withFacts(
  { text, bytes, encoding }: { text: string; bytes: Uint8Array; encoding: string },
  { show, title, date }: { show: string | null; title: string | null; date: string | null },
): Uint8Array {
  const head = renderFrontMatter({
    show: show ?? undefined,
    title: title ?? undefined,
    date: date ?? undefined,
  });
  const breaks = text.includes('\r\n') ? head.replace(/\n/g, '\r\n') : head;
  // A byte order mark belongs to the start of the file.
  const body =
    encoding === 'UTF-8'
      ? bytes.subarray(text.startsWith('\uFEFF') ? 3 : 0)
      : Buffer.from(text.replace(/^\uFEFF/, ''));
  return Buffer.concat([Buffer.from(breaks), body]);
}
