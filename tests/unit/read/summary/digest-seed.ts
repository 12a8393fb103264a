import type { Block, Section, Summary } from '@/lib/core/model/summary';

/** The seed's counts and the words of every quote, title and row. */
export function digestSeed(summary: Summary): unknown {
  const all = summary.sections.flatMap((section) => [section, ...section.sections]);
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const points = all.flatMap((section) => section.points);
  const pointTitles = new Map(points.map(({ id, title }) => [id, title]));
  const bullets = (blocks: readonly Block[]): number =>
    blocks.reduce((count, block) => count + (block.type === 'list' ? block.items.length : 0), 0);
  const pointTimes = points.reduce((count, { timesMs }) => count + timesMs.length, 0);
  const quoteTimes = summary.quotes.filter(({ startMs }) => startMs !== null).length;
  return {
    meta: summary.meta,
    counts: {
      sections: summary.sections.length,
      subsections: summary.sections.flatMap(({ sections }) => sections).length,
      points: points.length,
      pointBullets: points.reduce((count, { blocks }) => count + bullets(blocks), 0),
      sectionBullets: all.reduce((count, { blocks }) => count + bullets(blocks), 0),
      quotes: summary.quotes.length,
      withSpeakerAndTime: summary.quotes.filter(
        ({ speaker, startMs }) => speaker !== null && startMs !== null,
      ).length,
      rows: summary.timeline.length,
      times: pointTimes + quoteTimes + summary.timeline.length,
    },
    outline: summary.sections.map(outlineOf),
    quotes: summary.quotes.map((quote) => ({
      text: quote.text,
      speaker: quote.speaker,
      startMs: quote.startMs,
      section: titles.get(quote.sectionId),
      point: quote.pointId === null ? null : pointTitles.get(quote.pointId),
      at: quote.at,
    })),
    timeline: summary.timeline.map(({ startMs, endMs, label }) => ({ startMs, endMs, label })),
    footer: summary.footer,
    coverage: summary.coverage,
  };
}

function outlineOf(section: Section): unknown {
  return {
    type: section.type,
    ...(section.number === null ? {} : { number: section.number }),
    title: section.title,
    points: section.points.map(({ title, timesMs, blocks }) => ({
      title,
      ...(timesMs.length === 0 ? {} : { timesMs }),
      blocks: blocks.map((block) =>
        block.type === 'list' ? block.items.map(({ text }) => text) : block.type,
      ),
    })),
    sections: section.sections.map(outlineOf),
  };
}
