import { safeUrl } from '@/lib/core/links/safe-url';
import type {
  Block,
  ListItem,
  Person,
  Point,
  Quote,
  Section,
  Summary,
  TextLink,
  TimelineRow,
} from '@/lib/core/model/summary';
import { formatDay } from '@/lib/core/time/format-day';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { isPlainDay } from '@/lib/core/time/parse-day';
import { listSectionParts, listShownSections, type MomentsById } from '@/lib/derive/page/list-section-parts';
import type { PageText } from './page-text';

/** What the view of an episode's page shows of its summary, part by part as the view prints it. */
export function listModelText(summary: Summary): PageText {
  const { meta, footer } = summary;
  const people = [...meta.guests, ...meta.hosts];
  const links = [...(meta.links ?? []), ...(summary.footerLinks ?? [])];
  const lines: string[] = [];
  const addresses: string[] = [];
  const printer: Printer = {
    lines,
    addresses,
    quotes: new Map(summary.quotes.map((quote) => [quote.id, quote])),
    rows: new Map(summary.timeline.map((row) => [row.id, row])),
  };
  for (const block of summary.asides?.above ?? []) printBlock(printer, block);
  for (const section of listShownSections(summary)) printSection(printer, section);
  for (const block of summary.asides?.below ?? []) printBlock(printer, block);
  const day = meta.date !== null && (meta.dateText === null || isPlainDay(meta.dateText)) ? meta.date : null;
  return {
    head: [
      meta.show ?? '',
      day === null ? (meta.dateText ?? '') : formatDay(day),
      meta.prefix ?? '',
      meta.duration ?? '',
      meta.title ?? '',
      ...people.map(personText),
    ].join('\n'),
    body: lines.join('\n'),
    foot: footer ?? '',
    days: meta.date === null ? [] : [meta.date],
    addresses: [...addresses, ...safeAddresses([...links, ...people.map(({ url = '' }) => ({ url }))])],
  };
}

interface Printer extends MomentsById {
  readonly lines: string[];
  readonly addresses: string[];
}

const personText = ({ name, role }: Person): string => `${name} · ${role ?? ''}`;

function printText(printer: Printer, text: string, links: readonly TextLink[] = []): void {
  printer.lines.push(text);
  printer.addresses.push(...safeAddresses(links));
}

function safeAddresses(links: readonly Pick<TextLink, 'url'>[]): string[] {
  return links.map(({ url }) => safeUrl(url)).filter((href) => href !== null);
}

function printClocks(printer: Printer, times: readonly (number | null)[] = []): void {
  for (const ms of times) if (ms !== null) printer.lines.push(formatTimecode(ms));
}

function printSection(printer: Printer, section: Section): void {
  if (section.number !== null) printer.lines.push(String(section.number));
  printClocks(printer, [section.startMs, section.endMs, ...(section.laterMs ?? [])]);
  printText(printer, section.title, section.links);
  for (const part of listSectionParts(section, printer))
    if (part.type === 'point') printPoint(printer, part.point);
    else for (const block of part.blocks) printBlock(printer, block);
  for (const inner of section.sections) printSection(printer, inner);
}

function printPoint(printer: Printer, point: Point): void {
  printClocks(printer, point.timesMs);
  if (point.title !== null) printText(printer, point.title, point.links);
  for (const block of point.blocks) printBlock(printer, block);
}

function printBlock(printer: Printer, block: Block): void {
  switch (block.type) {
    case 'paragraph':
      printText(printer, block.text, block.links);
      printClocks(printer, block.timesMs);
      return;
    case 'list':
      for (const item of block.items) printItem(printer, item);
      return;
    case 'rows':
      for (const id of block.ids) {
        const row = printer.rows.get(id);
        if (row !== undefined) printRow(printer, row);
      }
      return;
    case 'quote': {
      const quote = printer.quotes.get(block.id);
      if (quote !== undefined) printQuote(printer, quote);
      return;
    }
    case 'image':
      printer.lines.push(block.alt);
      return;
    case 'code':
      printer.lines.push(block.lang ?? '', block.text);
      return;
    default:
      block satisfies never;
  }
}

function printItem(printer: Printer, item: ListItem): void {
  printText(printer, item.text, item.links);
  printClocks(printer, item.timesMs);
  for (const inner of item.items ?? []) printItem(printer, inner);
}

function printRow(printer: Printer, row: TimelineRow): void {
  printClocks(printer, [row.startMs, row.ranged === true ? row.endMs : null, ...(row.laterMs ?? [])]);
  printText(printer, row.label, row.links);
  printer.lines.push(row.text ?? '');
}

function printQuote(printer: Printer, quote: Quote): void {
  printClocks(printer, [quote.startMs, quote.endMs]);
  printText(printer, quote.text, quote.links);
  if (quote.speaker !== null) printer.lines.push(quote.speaker);
  if (quote.rest !== null) printer.lines.push(quote.rest);
}
