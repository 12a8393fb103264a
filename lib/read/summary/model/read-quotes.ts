import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import { findUnreadableTimes, type TimeGroup } from '@/lib/read/summary/inline/find-times';
import type { QuoteMatch } from '@/lib/read/summary/inline/quote-match';
import type { Extent } from '@/lib/read/summary/inline/read-name';
import { isCodeAt, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { atOf, claimTimeGroup, type ModelDraft, reportAt, titleLinksOf } from './model-draft';

/** Where quotes are read: their section, and whether missing speakers are reported there. */
export interface QuoteSite {
  readonly sectionId: string;
  readonly inQuotesSection: boolean;
  /** True in a block quote. */
  readonly quoted?: boolean;
  /** True for a turn of a dialogue. */
  readonly dialogue?: boolean;
}

/** The place of a paragraph, which may be a block quote or a turn of a dialogue. */
export function withQuoted(
  place: QuoteSite,
  {
    quoted = false,
    cited = false,
    dialogue = false,
  }: Partial<Record<'quoted' | 'cited' | 'dialogue', boolean>>,
): QuoteSite {
  const inQuotesSection = place.inQuotesSection || cited;
  return { ...place, inQuotesSection, ...(quoted ? { quoted } : {}), ...(dialogue ? { dialogue } : {}) };
}

/** Finds the quotes of a strand and reports problems around them; the quotes are not added to the model. */
export function readQuotes(model: ModelDraft, strand: Strand, place: QuoteSite): readonly QuoteMatch[] {
  const { quotes, unbalanced } = findQuotes(strand.text, { people: model.people, ...place });
  for (const at of unbalanced.filter((one) => !isCodeAt(strand, one)))
    reportAt(model, 'quote-unbalanced', { strand, at }, { found: strand.text[at] ?? '' });
  for (const { start, text } of findUnreadableTimes(strand.text))
    if (!isCodeAt(strand, start)) reportAt(model, 'time-unreadable', { strand, at: start }, { found: text });
  return strand.styles === undefined ? quotes : quotes.filter(({ open }) => !isCodeAt(strand, open));
}

/** Adds a quote to the model and returns its id; a detached quote also claims its characters. */
export function addQuote(model: ModelDraft, strand: Strand, quote: QuoteMatch, place: QuoteSite): string {
  const { speaker, group, rest } = quote.attribution;
  const body = trimStrand(sliceStrand(strand, quote.open + 1, quote.close));
  const slice = (extent: { start: number; end: number } | null): Strand | null =>
    extent === null ? null : sliceStrand(strand, extent.start, extent.end);
  const name = slice(speaker);
  const left = [slice(rest), slice(laterTimes(group))].filter((part) => part !== null);
  if (quote.detached) claimQuote(model, strand, quote);
  if (name === null && place.inQuotesSection) reportAt(model, 'quote-speaker', { strand, at: quote.close });
  const links = quote.detached ? titleLinksOf(sliceStrand(strand, quote.start, quote.end), body) : {};
  return recordQuote(model, { body, name, group, left, links }, place);
}

interface QuoteParts {
  readonly body: Strand;
  readonly name: Strand | null;
  readonly group: TimeGroup | null;
  /** Words beside the quote that are neither its speaker nor its time. */
  readonly left: readonly Strand[];
  readonly links?: ReturnType<typeof titleLinksOf>;
}

/** Adds a quote to the model from its parts, with the first time or range of its group, and returns its id. */
export function recordQuote(model: ModelDraft, parts: QuoteParts, place: QuoteSite): string {
  const { body, name, group, left, links } = parts;
  const speaker = name?.text ?? null;
  const id = model.issueId('quote', body.text, speaker);
  model.quotes.push({
    id,
    text: body.text,
    speaker,
    startMs: group?.clocks[0]?.ms ?? null,
    endMs: group?.range?.endMs ?? null,
    sectionId: place.sectionId,
    pointId: null,
    rest: left.length === 0 ? null : left.map(({ text }) => text).join(', '),
    ...links,
    at: atOf(model, body),
  });
  return id;
}

/** A quote has one time or a range; further times after it are kept as text. */
function laterTimes(group: TimeGroup | null): Extent | null {
  const [second] = group?.clocks.slice(1) ?? [];
  const last = group?.clocks.at(-1);
  if (second === undefined || last === undefined || group?.range !== null) return null;
  return { start: second.start, end: last.end };
}

function claimQuote(model: ModelDraft, strand: Strand, quote: QuoteMatch): void {
  const { speaker, group, rest } = quote.attribution;
  model.claims.text(sliceStrand(strand, quote.open + 1, quote.close));
  for (const extent of [speaker, rest])
    if (extent !== null) model.claims.text(sliceStrand(strand, extent.start, extent.end));
  if (group !== null) claimTimeGroup(model, strand, group);
  model.claims.syntaxRest(sliceStrand(strand, quote.start, quote.end));
}
