import type { Anchor } from '@/lib/core/model/ledger';
import type { Episode } from '@/lib/core/model/library';
import type { Quote, Section } from '@/lib/core/model/summary';
import { firstTime, joinBlocks } from '@/lib/derive/moments/walk-blocks';

/**
 * Lists every element of an episode's page that has an id, with the text its id is made from. Times are milliseconds; a point or
 * section without its own time gets the earliest time inside it.
 */
export function listAnchors({ summary, passages, chapters }: Episode): Anchor[] {
  const { quotes, sections, timeline } = summary;
  return [
    ...sections.flatMap((section) => sectionAnchors(section, quotes)),
    ...quotes.map(({ id, text, speaker, startMs }) => anchor('quote', { id, text, speaker, startMs })),
    ...timeline.map(({ id, label, startMs }) => anchor('timeline', { id, text: label, startMs })),
    ...chapters.map(({ id, title, startMs }) => anchor('chapter', { id, text: title, startMs })),
    ...passages.map(({ id, text, speaker, startMs }) => anchor('transcript', { id, text, speaker, startMs })),
  ];
}

function sectionAnchors(section: Section, quotes: readonly Quote[]): Anchor[] {
  const points = section.points.map((point) => {
    const text = [point.title ?? '', joinBlocks(point.blocks)].join(' ');
    const held = quotes.filter(({ pointId }) => pointId === point.id);
    const startMs = point.timesMs[0] ?? firstTime(point.blocks) ?? earliest(held);
    return anchor('point', { id: point.id, text, startMs });
  });
  const inner = section.sections.flatMap((one) => sectionAnchors(one, quotes));
  const held = [...points, ...inner, ...quotes.filter(({ sectionId }) => sectionId === section.id)];
  const startMs = section.startMs ?? earliest(held);
  return [anchor('section', { id: section.id, text: section.title, startMs }), ...points, ...inner];
}

function earliest(held: readonly { readonly startMs: number | null }[]): number | null {
  const times = held.flatMap(({ startMs }) => startMs ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

function anchor(
  kind: Anchor['kind'],
  place: Pick<Anchor, 'id' | 'text' | 'startMs'> & { readonly speaker?: string | null },
): Anchor {
  return { kind, speaker: null, ...place };
}
