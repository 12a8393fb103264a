import { ENDING, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import type { Block, ListBlock, ListItem, TextParts } from '@/lib/core/model/summary';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import type { QuoteMatch } from '@/lib/read/summary/inline/quote-match';
import type { OutlineItem } from '@/lib/read/summary/outline/outline';
import { isCodeAt, joinStrands, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { atOf, claimLeadingClock, claimTimeGroup, linksOf, type ModelDraft, partsOf } from './model-draft';
import { addQuote, type QuoteSite, readQuotes } from './read-quotes';

/** Blocks, and the times at their ends, which belong to the point around the blocks. */
export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly timesMs: readonly number[];
}

/**
 * Reads one paragraph: detached quotes become blocks of their own, the text between them stays.
 * `timesOf` decides who gets a time group at the end: the block itself, or the point around it.
 */
export function readParagraph(
  model: ModelDraft,
  strand: Strand,
  place: QuoteSite,
  timesOf: 'block' | 'point',
): BlocksReading {
  const quotes = readQuotes(model, strand, place);
  const blocks: Block[] = [];
  const timesMs: number[] = [];
  let from = 0;
  const close = (to: number, inside: readonly QuoteMatch[]): void => {
    const text = readText(model, trimStrand(sliceStrand(strand, from, to)), inside.at(-1)?.end === to);
    if (text === null) return;
    const { timesMs: times, ...block } = text;
    if (timesOf === 'point') timesMs.push(...times);
    blocks.push({
      type: 'paragraph',
      ...block,
      ...(times.length > 0 && timesOf === 'block' ? { timesMs: times } : {}),
    });
  };
  let inside: QuoteMatch[] = [];
  for (const quote of quotes) {
    if (quote.detached) {
      close(quote.start, inside);
      blocks.push({ type: 'quote', id: addQuote(model, strand, quote, place) });
      from = quote.end;
      inside = [];
    } else {
      addQuote(model, strand, quote, place);
      inside.push(quote);
    }
  }
  close(strand.text.length, inside);
  return { blocks, timesMs };
}

interface TextReading extends Omit<ListItem, 'timesMs' | 'items'> {
  readonly timesMs: readonly number[];
}

/** A sentence's punctuation at the end of a text. */
const STOPPED = new RegExp(String.raw`[.!?…:;。！？][${ENDING}${SINGLE_CLOSING})\]]*$`);

/** Removes the time group from the end of a text, unless that group is a quote's. */
function readText(model: ModelDraft, strand: Strand, endsWithQuote: boolean): TextReading | null {
  if (strand.text === '') return null;
  const ending = endsWithQuote ? null : findEndingTimeGroup(strand.text);
  const group = ending === null || isCodeAt(strand, ending.start) ? null : ending;
  const before = group === null ? strand : trimStrand(sliceStrand(strand, 0, group.start));
  if (group === null || before.text === '') {
    model.claims.text(strand);
    return { text: strand.text, at: atOf(model, strand), timesMs: [], ...partsOf(strand) };
  }
  claimTimeGroup(model, strand, group);
  const stop = trimStrand(sliceStrand(strand, group.end));
  // A full stop after the group belongs to the sentence when the sentence has no end of its own.
  const body = STOPPED.test(before.text) ? before : joinStrands([before, stop]);
  model.claims.text(body);
  model.claims.syntaxRest(stop);
  return {
    text: body.text,
    at: atOf(model, body),
    timesMs: group.clocks.map((clock) => clock.ms),
    ...withLinksOf(sliceStrand(strand, group.start, group.end), partsOf(body)),
  };
}

/** Adds the links of a clock that left the text. */
function withLinksOf<T extends TextParts>(clock: Strand, parts: T): T {
  const links = (linksOf(clock).links ?? []).map(({ text, url }) => ({ text, url }));
  return links.length === 0 ? parts : { ...parts, links: [...(parts.links ?? []), ...links] };
}

/** Reads a list; an item with only a quote becomes a quote block and splits the list there. */
export function readList(model: ModelDraft, items: readonly OutlineItem[], place: QuoteSite): Block[] {
  const blocks: Block[] = [];
  const clocked = areClocked(items);
  let open: ListItem[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ type: 'list', items: open } satisfies ListBlock);
    open = [];
  };
  for (const item of items) {
    const quotes = readQuotes(model, item.strand, place);
    const only = quotes[0];
    const whole = only?.start === 0 && only.end === item.strand.text.length;
    if (quotes.length === 1 && only?.detached && whole && item.items.length === 0) {
      close();
      blocks.push({ type: 'quote', id: addQuote(model, item.strand, only, place) });
    } else open.push(readItem(model, item, { place, quotes, clocked }));
  }
  close();
  return blocks;
}

/** True when most bullets begin with a clock; a single one may be a verse or a ratio: `3:16 says so`. */
function areClocked(items: readonly OutlineItem[]): boolean {
  const clockedCount = items.filter(({ strand }) => findLeadingClock(strand.text) !== null).length;
  return clockedCount > 1 && clockedCount * 2 > items.length;
}

/** Reads one item; a quote inside it stays in its text. */
function readItem(
  model: ModelDraft,
  item: OutlineItem,
  known: { place: QuoteSite; quotes: readonly QuoteMatch[]; clocked: boolean },
): ListItem {
  const { place, quotes } = known;
  for (const quote of quotes) addQuote(model, item.strand, { ...quote, detached: false }, place);
  const clock = findLeadingClock(item.strand.text);
  // An item with only a clock keeps it as its text.
  const isTime = clock !== null && (clock.marked || known.clocked) && !isCodeAt(item.strand, 0);
  const leading = isTime && clock.textStart < item.strand.text.length ? clock : null;
  if (leading !== null) claimLeadingClock(model, item.strand, leading);
  const body = trimStrand(leading === null ? item.strand : sliceStrand(item.strand, leading.textStart));
  const endsWithQuote = quotes.at(-1)?.end === item.strand.text.length;
  const reading = readText(model, body, endsWithQuote) ?? {
    text: '',
    at: atOf(model, item.strand),
    timesMs: [],
  };
  const timesMs = [...(leading?.clocks.map((one) => one.ms) ?? []), ...reading.timesMs];
  const { timesMs: _own, ...own } = reading;
  const rest = leading === null ? own : withLinksOf(sliceStrand(item.strand, 0, leading.textStart), own);
  const clocked = areClocked(item.items);
  const items = item.items.map((child) =>
    readItem(model, child, { place, quotes: readQuotes(model, child.strand, place), clocked }),
  );
  return { ...rest, ...(timesMs.length > 0 ? { timesMs } : {}), ...(items.length > 0 ? { items } : {}) };
}
