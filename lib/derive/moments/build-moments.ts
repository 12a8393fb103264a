import type { Episode, Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import type { Quote, Section } from '@/lib/core/model/summary';
import { findPointTitle, firstTime, joinBlocks } from './walk-blocks';

/** The heading and time that the content of a section inherits. */
interface Inherited {
  readonly title: string;
  readonly startMs: number | null;
}

const firstKnown = (...times: readonly (number | null | undefined)[]): number | null =>
  times.find((time) => typeof time === 'number') ?? null;

function pointMoments(episode: Episode, section: Section, inherited: Inherited): Moment[] {
  return section.points.flatMap((point) => {
    const text = joinBlocks(point.blocks);
    // A point without a title that consists of quotes only adds nothing to its quotes.
    if (text === '' && point.title === null) return [];
    const quotes = episode.summary.quotes.filter((quote) => quote.pointId === point.id);
    const quoteStartMs = quotes.find((quote) => quote.startMs !== null)?.startMs;
    return {
      id: point.id,
      kind: 'point' as const,
      episode: episode.slug,
      title: point.title ?? inherited.title,
      text,
      speaker: null,
      startMs: firstKnown(point.timesMs[0], firstTime(point.blocks), quoteStartMs, inherited.startMs),
    };
  });
}

function quoteMoments(episode: Episode, section: Section, inherited: Inherited): Moment[] {
  const owned = episode.summary.quotes.filter((quote) => quote.sectionId === section.id);
  return owned.map((quote: Quote) => ({
    id: quote.id,
    kind: 'quote',
    episode: episode.slug,
    title: findPointTitle(section.points, quote.pointId) ?? inherited.title,
    text: quote.text,
    speaker: quote.speaker,
    startMs: firstKnown(quote.startMs, inherited.startMs),
  }));
}

function sectionMoments(episode: Episode, section: Section, outer: Inherited): Moment[] {
  const inherited: Inherited = {
    title: section.title === '' ? outer.title : section.title,
    startMs: firstKnown(section.startMs, outer.startMs),
  };
  const text = joinBlocks(section.blocks);
  const sectionMoment: Moment = {
    id: section.id,
    kind: 'section',
    episode: episode.slug,
    title: inherited.title,
    text,
    speaker: null,
    startMs: firstKnown(section.startMs, firstTime(section.blocks)),
  };
  return [
    ...(section.title === '' && text === '' ? [] : [sectionMoment]),
    ...pointMoments(episode, section, inherited),
    ...quoteMoments(episode, section, inherited),
    ...section.sections.flatMap((inner) => sectionMoments(episode, inner, inherited)),
  ];
}

function timelineMoments({ slug, summary }: Episode): Moment[] {
  const title = summary.sections.find((section) => section.type === 'timeline')?.title ?? 'Timeline';
  const titles = new Map(summary.sections.flatMap(rowTitles));
  return summary.timeline.map((row) => ({
    id: row.id,
    kind: 'timeline',
    episode: slug,
    title: titles.get(row.id) ?? title,
    text: row.text === undefined ? row.label : `${row.label}\n${row.text}`,
    speaker: null,
    startMs: row.startMs,
    ...(row.endMs === null ? {} : { endMs: row.endMs }),
  }));
}

/** The headings of the rows that are outside the first timeline section, by the rows' ids. */
function rowTitles({ title, blocks, sections }: Section): [string, string][] {
  const ids = blocks.flatMap((block) => (block.type === 'rows' ? block.ids : []));
  const own = title === '' ? [] : ids.map((id): [string, string] => [id, title]);
  return [...own, ...sections.flatMap(rowTitles)];
}

interface Heading {
  readonly startMs: number;
  readonly title: string;
}

/** The headings of the transcript: segments, or chapters if there are none, in order of time. */
function transcriptHeadings({ summary, chapters }: Episode): Heading[] {
  const rows = summary.timeline.map(({ startMs, label }) => ({ startMs, title: label }));
  return [...(rows.length > 0 ? rows : chapters)].sort((a, b) => a.startMs - b.startMs);
}

function transcriptMoments(episode: Episode): Moment[] {
  const headings = transcriptHeadings(episode);
  return episode.passages.map(({ id, text, speaker, startMs, endMs, cues }, place) => {
    const end = endMs ?? episode.passages[place + 1]?.startMs ?? null;
    return {
      id,
      kind: 'transcript' as const,
      episode: episode.slug,
      title: headings.findLast((heading) => heading.startMs <= startMs)?.title ?? '',
      text,
      speaker,
      startMs,
      ...(end === null || end <= startMs ? {} : { endMs: end }),
      cues,
    };
  });
}

function episodeMoment({ slug, summary: { meta } }: Episode): Moment {
  const people = [...meta.hosts, ...meta.guests].map(({ name, role }) =>
    role === null ? name : `${name} (${role})`,
  );
  return {
    id: slug,
    kind: 'episode',
    episode: slug,
    title: meta.title ?? slug,
    text: [meta.show ?? '', ...people].filter((part) => part !== '').join('\n'),
    speaker: null,
    startMs: null,
  };
}

/**
 * Lists everything in a library that search returns and links point to: for each episode the episode itself, then its
 * sections, points and quotes in source order, then its timeline, then the passages of its transcript. Times are
 * milliseconds; a point without its own time starts at its first timed quote, else at its section.
 */
export function buildMoments(library: Library): Moment[] {
  return library.episodes.flatMap((episode) => {
    const top: Inherited = { title: episode.summary.meta.title ?? episode.slug, startMs: null };
    return [
      episodeMoment(episode),
      ...episode.summary.sections.flatMap((section) => sectionMoments(episode, section, top)),
      ...timelineMoments(episode),
      ...transcriptMoments(episode),
    ];
  });
}
