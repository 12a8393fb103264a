import { createSourceText, parseAt } from '@/lib/core/diagnostics/source-text';
import type { Block, ListItem, Section, Summary } from '@/lib/core/model/summary';
import type { SummaryReading } from '@/lib/read/summary/parse-summary';

const ID = /^[a-z2-7]{10}(-\d+)?$/;

/** A value of the model with its place in the file. */
export interface Leaf {
  readonly kind: 'section' | 'point' | 'paragraph' | 'item' | 'quote' | 'row';
  readonly text: string;
  readonly at: string;
}

/** Every value of a summary that has a place. */
export function leavesOf(summary: Summary): Leaf[] {
  return [
    ...summary.sections.flatMap(sectionLeaves),
    ...summary.quotes.map(({ text, at }): Leaf => ({ kind: 'quote', text, at })),
    ...summary.timeline.map(({ label, at }): Leaf => ({ kind: 'row', text: label, at })),
  ];
}

function sectionLeaves(section: Section): Leaf[] {
  return [
    { kind: 'section', text: section.title, at: section.at },
    ...section.blocks.flatMap(blockLeaves),
    ...section.points.flatMap((point): Leaf[] => [
      ...(point.title === null ? [] : [{ kind: 'point' as const, text: point.title, at: point.at }]),
      ...point.blocks.flatMap(blockLeaves),
    ]),
    ...section.sections.flatMap(sectionLeaves),
  ];
}

function blockLeaves(block: Block): Leaf[] {
  if (block.type === 'quote' || block.type === 'rows') return [];
  if (block.type === 'image') return [{ kind: 'paragraph', text: block.alt, at: block.at }];
  return block.type !== 'list'
    ? [{ kind: 'paragraph', text: block.text, at: block.at }]
    : block.items.flatMap(itemLeaves);
}

function itemLeaves(item: ListItem): Leaf[] {
  return [{ kind: 'item', text: item.text, at: item.at }, ...(item.items ?? []).flatMap(itemLeaves)];
}

/** Ids of sections, points, quotes and rows. */
export function idsOf(summary: Summary): string[] {
  const ofSection = (section: Section): string[] => [
    section.id,
    ...section.points.map((point) => point.id),
    ...section.sections.flatMap(ofSection),
  ];
  return [
    ...summary.sections.flatMap(ofSection),
    ...summary.quotes.map(({ id }) => id),
    ...summary.timeline.map(({ id }) => id),
  ];
}

function timesOf(summary: Summary): number[] {
  const all: number[] = [];
  JSON.stringify(summary, (key, value: unknown) => {
    if (typeof value === 'number' && /^(?:startMs|endMs)$/.test(key)) all.push(value);
    if (key === 'timesMs' && Array.isArray(value)) all.push(...value);
    return value;
  });
  return all;
}

/** Lists the invariants that a parsed text violates, as sentences; empty when all hold. */
export function listViolations(text: string, { summary, overlaps }: SummaryReading): string[] {
  if (summary === null) return [];
  const { characters, text: claimed, syntax, unclaimed } = summary.coverage;
  const quoteIds = new Set(summary.quotes.map(({ id }) => id));
  const ids = idsOf(summary);
  const source = createSourceText(text);
  const violations: string[] = [];
  const expect = (holds: boolean, message: string): void => {
    if (!holds) violations.push(message);
  };
  expect(claimed + syntax + unclaimed === characters, 'coverage does not add up');
  expect(unclaimed === 0, `${unclaimed} characters unclaimed`);
  expect(overlaps === 0, `${overlaps} characters claimed twice`);
  expect(
    timesOf(summary).every((ms) => Number.isSafeInteger(ms) && ms >= 0),
    'a time is not a whole number',
  );
  expect(
    ids.every((id) => ID.test(id)),
    'an id is not URL-safe',
  );
  expect(new Set(ids).size === ids.length, 'two ids are the same');
  const blocks = summary.sections.flatMap(quoteBlockIds);
  expect(
    blocks.every((id) => quoteIds.has(id)),
    'a quote block has no quote',
  );
  const rowIds = summary.sections.flatMap(rowBlockIds);
  expect(
    rowIds.every((id) => summary.timeline.some((row) => row.id === id)) &&
      new Set(rowIds).size === rowIds.length,
    'a block of rows has an unknown row, or one of another block',
  );
  for (const leaf of leavesOf(summary)) {
    const { start, end } = parseAt(source, leaf.at);
    expect(
      start >= 0 && start <= end && end <= text.length,
      `${leaf.kind} at ${leaf.at} is outside the text`,
    );
  }
  return violations;
}

function rowBlockIds(section: Section): string[] {
  const own = section.blocks.flatMap((block) => (block.type === 'rows' ? block.ids : []));
  return [...own, ...section.sections.flatMap(rowBlockIds)];
}

function quoteBlockIds(section: Section): string[] {
  const blocks = [...section.blocks, ...section.points.flatMap((point) => point.blocks)];
  const own = blocks.flatMap((block) => (block.type === 'quote' ? [block.id] : []));
  return [...own, ...section.sections.flatMap(quoteBlockIds)];
}
