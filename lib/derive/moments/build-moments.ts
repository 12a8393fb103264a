import type { Episode, Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import type { Quote, Section } from '@/lib/core/model/summary';
import { describePoint, firstTime, textOfBlocks } from './walk-blocks';

/** A numbered subsection hands its heading and its time down to what stands in it. */
interface Place {
  readonly title: string;
  readonly startMs: number | null;
}

const firstKnown = (...times: readonly (number | null | undefined)[]): number | null =>
  times.find((time) => typeof time === 'number') ?? null;

function pointMoments(episode: Episode, section: Section, place: Place): Moment[] {
  return section.points.flatMap((point) => {
    const text = textOfBlocks(point.blocks);
    // A point of quotes only and without a title says nothing that its quotes do not say.
    if (text === '' && point.title === null) return [];
    const quotes = episode.summary.quotes.filter((quote) => quote.pointId === point.id);
    const borrowed = quotes.find((quote) => quote.startMs !== null)?.startMs;
    return {
      id: point.id,
      kind: 'point' as const,
      episode: episode.slug,
      title: point.title ?? place.title,
      text,
      speaker: null,
      startMs: firstKnown(point.timesMs[0], firstTime(point.blocks), borrowed, place.startMs),
    };
  });
}

function quoteMoments(episode: Episode, section: Section, place: Place): Moment[] {
  const owned = episode.summary.quotes.filter((quote) => quote.sectionId === section.id);
  return owned.map((quote: Quote) => ({
    id: quote.id,
    kind: 'quote',
    episode: episode.slug,
    title: describePoint(section.points, quote.pointId) ?? place.title,
    text: quote.text,
    speaker: quote.speaker,
    startMs: firstKnown(quote.startMs, place.startMs),
  }));
}

function sectionMoments(episode: Episode, section: Section, outer: Place): Moment[] {
  const place: Place = {
    title: section.title === '' ? outer.title : section.title,
    startMs: firstKnown(section.startMs, outer.startMs),
  };
  const text = textOfBlocks(section.blocks);
  const itself: Moment = {
    id: section.id,
    kind: 'section',
    episode: episode.slug,
    title: place.title,
    text,
    speaker: null,
    startMs: firstKnown(section.startMs, firstTime(section.blocks)),
  };
  return [
    ...(section.title === '' && text === '' ? [] : [itself]),
    ...pointMoments(episode, section, place),
    ...quoteMoments(episode, section, place),
    ...section.sections.flatMap((inner) => sectionMoments(episode, inner, place)),
  ];
}

function timelineMoments({ slug, summary }: Episode): Moment[] {
  const title = summary.sections.find((section) => section.type === 'timeline')?.title ?? 'Timeline';
  return summary.timeline.map((row) => ({
    id: row.id,
    kind: 'timeline',
    episode: slug,
    title,
    text: row.label,
    speaker: null,
    startMs: row.startMs,
    ...(row.endMs === null ? {} : { endMs: row.endMs }),
  }));
}

interface Heading {
  readonly startMs: number;
  readonly title: string;
}

/** What the transcript is set under: segments, or chapters where there are none, in the order of the clock. */
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
 * Lists everything of a library that search returns and links lead to: per episode the episode itself, then its
 * sections, points and quotes in source order, then its timeline, then the passages of its transcript. Times are
 * milliseconds; a point without a time of its own cues at its first quote, else at its section.
 */
export function buildMoments(library: Library): Moment[] {
  return library.episodes.flatMap((episode) => {
    const top: Place = { title: episode.summary.meta.title ?? episode.slug, startMs: null };
    return [
      episodeMoment(episode),
      ...episode.summary.sections.flatMap((section) => sectionMoments(episode, section, top)),
      ...timelineMoments(episode),
      ...transcriptMoments(episode),
    ];
  });
}
