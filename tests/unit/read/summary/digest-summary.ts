import type { Block, ListItem, Section, Summary } from '@/lib/core/model/summary';

/** A summary short enough to read: defaults dropped, ids replaced by the text they refer to. */
export function digestSummary(summary: Summary): unknown {
  const quote = (id: string): string =>
    summary.quotes.find((one) => one.id === id)?.text ??
    summary.timeline.find((one) => one.id === id)?.label ??
    `no quote ${id}`;
  const places = namePlaces(summary.sections);
  return compact({
    meta: summary.meta,
    sections: summary.sections.map((section) => digestSection(section, quote)),
    quotes: summary.quotes.map(({ id: _id, sectionId, pointId, ...rest }) => ({
      ...rest,
      section: places.get(sectionId),
      point: pointId === null ? null : (places.get(pointId) ?? `no point ${pointId}`),
    })),
    timeline: summary.timeline.map(({ id: _id, ...row }) => row),
    footer: summary.footer,
    ...(summary.asides && {
      asides: {
        above: summary.asides.above.map((block) => digestBlock(block, quote)),
        below: summary.asides.below.map((block) => digestBlock(block, quote)),
      },
    }),
    coverage: summary.coverage,
  });
}

type QuoteOf = (id: string) => string;

function digestSection(section: Section, quote: QuoteOf): object {
  const { id: _id, blocks, points, sections, ...own } = section;
  return {
    ...own,
    blocks: blocks.map((block) => digestBlock(block, quote)),
    points: points.map(({ id: _point, blocks: inner, ...point }) => ({
      ...point,
      blocks: inner.map((block) => digestBlock(block, quote)),
    })),
    sections: sections.map((inner) => digestSection(inner, quote)),
  };
}

function digestBlock(block: Block, quote: QuoteOf): unknown {
  if (block.type === 'quote') return { quote: quote(block.id) };
  if (block.type === 'rows') return { rows: block.ids.map(quote) };
  if (block.type === 'list') return { list: block.items.map(digestItem) };
  if (block.type !== 'paragraph') {
    const { type, at: _place, ...own } = block;
    return { [type]: own };
  }
  const { type: _type, at: _at, ...rest } = block;
  return Object.keys(rest).length === 1 ? rest.text : rest;
}

function digestItem({ at: _at, items, ...rest }: ListItem): unknown {
  if (items !== undefined) return { ...rest, items: items.map(digestItem) };
  return Object.keys(rest).length === 1 ? rest.text : rest;
}

function namePlaces(sections: readonly Section[]): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (section: Section): void => {
    names.set(section.id, section.title === '' ? '(untitled)' : section.title);
    for (const point of section.points) names.set(point.id, point.title ?? '(untitled)');
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return names;
}

/** Drops null, empty text and empty lists, at every depth. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== null && inner !== '' && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, compact(inner)]));
}
