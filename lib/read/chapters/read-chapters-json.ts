import { findJsonItems, readJson } from '@/lib/core/diagnostics/read-json';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { safeUrl } from '@/lib/core/links/safe-url';
import { type Chapter, podcastChapterSchema } from '@/lib/core/model/chapters';
import { parseSeconds } from '@/lib/core/time/cue-time';
import { findJsonLayout } from '@/lib/read/timed-text/json-layout';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { type ChapterReading, ChapterSink } from './chapter-sink';

/** Reads Podcasting 2.0 JSON chapters 1.2, item by item: an invalid one is reported and the others are kept. */
export function readJsonChapters(source: SourceText): ChapterReading {
  const sink = new ChapterSink(source);
  const { value, diagnostic } = readJson(source);
  if (diagnostic !== null) return { chapters: [], diagnostics: [diagnostic] };
  const layout = findJsonLayout(value);
  if (layout?.type !== 'chapters') {
    sink.report('json-shape', 0, 'chapters');
    return sink;
  }
  const offsets = findJsonItems(source.text, layout.key);
  layout.items.forEach((item, i) => {
    const chapter = toChapter(item);
    if (chapter === null) sink.report('chapter-unreadable', offsets[i] ?? 0, JSON.stringify(item) ?? '');
    else sink.add(chapter, offsets[i] ?? 0);
  });
  return sink;
}

/** A silent chapter needs no title; links and pictures are kept only when they are safe on a page. */
function toChapter(item: unknown): Chapter | null {
  const parsed = podcastChapterSchema.safeParse(item);
  const startMs = parseSeconds(parsed.data?.startTime);
  if (!parsed.success || startMs === null) return null;
  const { endTime, title, toc, url, img } = parsed.data;
  if ((title ?? null) === null && toc !== false && !url && !img) return null;
  const safe = { url: safeUrl(url ?? ''), img: safeUrl(img ?? '') };
  return {
    startMs,
    endMs: parseSeconds(endTime),
    title: oneLine(title ?? ''),
    ...(toc === false ? { toc } : {}),
    ...(safe.url === null ? {} : { url: safe.url }),
    ...(safe.img === null ? {} : { img: safe.img }),
  };
}
