import type { Block, ListItem, Point } from '@/lib/core/model/summary';
import type { OutlineNode, OutlinePoint } from '@/lib/read/summary/outline/outline';
import { EMPTY_STRAND, joinStrands, type Strand, trimStrand } from '@/lib/read/summary/spans/strand';
import { atOf, type ModelDraft } from './model-draft';
import { readClockedText } from './read-clocked-text';
import { readMediaBlock } from './read-media-block';
import { type BlocksReading, readList, readParagraph } from './read-outline-blocks';
import { readQuoteTable } from './read-quote-table';
import { type QuoteSite, withQuoted } from './read-quotes';

interface PointReading {
  readonly point: Point | null;
  /** Blocks that need no point around them: a bullet with only a quote. */
  readonly hoisted: readonly Block[];
}

/** Builds a point with its blocks, times and quotes; its id is derived from its title and words, never from its place. */
export function buildPoint(model: ModelDraft, node: OutlinePoint, place: QuoteSite): PointReading {
  const title = node.title === null ? null : readClockedText(model, node.title);
  const firstQuote = model.quotes.length;
  const readings = node.children.map((child) => readChild(model, child, place));
  const blocks = readings.flatMap((reading) => reading.blocks);
  const timesMs = [...(title?.times ?? []), ...readings.flatMap((reading) => reading.timesMs)];
  if (title === null && timesMs.length === 0 && blocks.every((block) => block.type === 'quote'))
    return { point: null, hoisted: blocks };
  const id = model.issueId('point', [title?.text.text ?? '', ...blocks.map(wordsOf)].join(' '));
  for (const quote of model.quotes.slice(firstQuote)) quote.pointId = id;
  const at = atOf(model, title?.text ?? firstStrand(node));
  const links = title?.links === undefined ? {} : { links: title.links };
  return { point: { id, title: title?.text.text ?? null, ...links, at, blocks, timesMs }, hoisted: [] };
}

function readChild(model: ModelDraft, child: OutlineNode, place: QuoteSite): BlocksReading {
  switch (child.type) {
    case 'paragraph':
      return readParagraph(model, child.strand, withQuoted(place, child), 'point');
    case 'rows':
      return joinReadings(child.rows.map((row) => readParagraph(model, row, place, 'block')));
    case 'list':
      return { blocks: readList(model, child.items, place), timesMs: [] };
    case 'table':
      return {
        blocks: readQuoteTable(model, child, place) ?? tableAsList(model, child.rows, place),
        timesMs: [],
      };
    case 'point': {
      const { point, hoisted } = buildPoint(model, child, place);
      return { blocks: [...hoisted, ...(point === null ? [] : flattenPoint(point))], timesMs: [] };
    }
    case 'label':
      return readParagraph(model, child.line, place, 'point');
    case 'heading':
      return readParagraph(model, child.strand, place, 'point');
    case 'image':
    case 'code':
      return { blocks: [readMediaBlock(model, child)], timesMs: [] };
    case 'rule':
      return { blocks: [], timesMs: [] };
    default:
      return child satisfies never;
  }
}

function joinReadings(readings: readonly BlocksReading[]): BlocksReading {
  return {
    blocks: readings.flatMap(({ blocks }) => blocks),
    timesMs: readings.flatMap(({ timesMs }) => timesMs),
  };
}

function tableAsList(model: ModelDraft, rows: readonly (readonly Strand[])[], place: QuoteSite): Block[] {
  const items = rows.map((cells) => ({ strand: trimStrand(joinStrands(cells, ' | ')), items: [] }));
  return readList(
    model,
    items.filter((item) => item.strand.text !== ''),
    place,
  );
}

/** Turns a nested point into a paragraph of its title, followed by its blocks. */
function flattenPoint(point: Point): Block[] {
  if (point.title === null) return [...point.blocks];
  const times = point.timesMs.length > 0 ? { timesMs: point.timesMs } : {};
  const links = point.links === undefined ? {} : { links: point.links };
  return [{ type: 'paragraph', text: point.title, at: point.at, ...times, ...links }, ...point.blocks];
}

function wordsOf(block: Block): string {
  if (block.type === 'quote' || block.type === 'rows') return '';
  if (block.type === 'image') return block.alt;
  if (block.type === 'code') return block.text;
  return block.type === 'paragraph' ? block.text : block.items.map(itemWords).join(' ');
}

function itemWords(item: ListItem): string {
  return [item.text, ...(item.items ?? []).map(itemWords)].join(' ');
}

function firstStrand(node: OutlinePoint): Strand {
  const first = node.children[0];
  return first?.type === 'paragraph' ? first.strand : EMPTY_STRAND;
}
