import type { Block, ListItem, Section, Summary } from '@/lib/core/model/summary';

/** A time in a summary, in milliseconds, and the words it belongs to. */
export interface NamedTime {
  readonly ms: number;
  /** "line:column-line:column" of the words; the clock is near them. */
  readonly at: string;
  /** The side to prefer when there is a clock on both. */
  readonly side: 'before' | 'after';
}

/** Lists every time of a summary, in the order of its parts: headings, points, blocks, quotes, timeline. */
export function listTimes(summary: Summary): NamedTime[] {
  const times = summary.sections.flatMap(sectionTimes);
  for (const { startMs, endMs, at } of summary.quotes) times.push(...named([startMs, endMs], at));
  // The end of a row without a range is the start of the next row, which is listed there.
  for (const { startMs, at } of summary.timeline) times.push({ ms: startMs, at, side: 'before' });
  const last = summary.timeline.reduce((most, row) => Math.max(most, row.startMs), -1);
  for (const { startMs, endMs, at } of summary.timeline)
    if (startMs === last) times.push(...named([endMs], at, 'before'));
  return times;
}

function sectionTimes(section: Section): NamedTime[] {
  return [
    ...named([section.startMs, section.endMs], section.at),
    ...blockTimes(section.blocks),
    ...section.points.flatMap((point) => [...named(point.timesMs, point.at), ...blockTimes(point.blocks)]),
    ...section.sections.flatMap(sectionTimes),
  ];
}

function blockTimes(blocks: readonly Block[]): NamedTime[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list') return [];
    return block.type === 'list' ? block.items.flatMap(itemTimes) : named(block.timesMs ?? [], block.at);
  });
}

function itemTimes(item: ListItem): NamedTime[] {
  return [...named(item.timesMs ?? [], item.at), ...(item.items ?? []).flatMap(itemTimes)];
}

function named(
  times: readonly (number | null)[],
  at: string,
  side: NamedTime['side'] = 'after',
): NamedTime[] {
  return times.flatMap((ms) => (ms === null ? [] : [{ ms, at, side }]));
}
