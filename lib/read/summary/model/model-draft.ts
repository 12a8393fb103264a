import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic, type DiagnosticDetail } from '@/lib/core/diagnostics/create-diagnostic';
import { formatAt, type SourceText } from '@/lib/core/diagnostics/source-text';
import { createIdIssuer } from '@/lib/core/ids/content-id';
import { findBareAddresses } from '@/lib/core/links/find-bare-addresses';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import type { Quote, TextLink, TextParts, TimelineRow } from '@/lib/core/model/summary';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import type { LeadingClock, TimeGroup } from '@/lib/read/summary/inline/find-times';
import type { Claims } from '@/lib/read/summary/spans/claims';
import {
  isCodeAt,
  type Strand,
  type StrandStyle,
  sliceStrand,
  sourceOffset,
  spanOf,
} from '@/lib/read/summary/spans/strand';

/** A quote whose point is not known yet. */
export type QuoteDraft = { -readonly [K in keyof Quote]: Quote[K] };

/** The state shared by the model stage of one parse. */
export interface ModelDraft {
  readonly source: SourceText;
  readonly claims: Claims;
  /** Names from the head; they decide where an attribution's name ends. */
  readonly people: readonly string[];
  readonly lookup: HeadingLookup;
  readonly issueId: ReturnType<typeof createIdIssuer>;
  readonly quotes: QuoteDraft[];
  readonly timeline: TimelineRow[];
  readonly diagnostics: Diagnostic[];
}

/** Creates the empty model of an episode. */
export function createModelDraft(
  source: SourceText,
  claims: Claims,
  setting: { episode: string; people: readonly string[]; lookup: HeadingLookup },
): ModelDraft {
  const issueId = createIdIssuer(setting.episode);
  const { people, lookup } = setting;
  return { source, claims, people, lookup, issueId, quotes: [], timeline: [], diagnostics: [] };
}

/** Reports a diagnostic at a character of a strand. */
export function reportAt(
  model: ModelDraft,
  code: DiagnosticCode,
  place: { strand: Strand; at: number },
  detail: DiagnosticDetail = {},
): void {
  model.diagnostics.push(createDiagnostic(code, model.source, sourceOffset(place.strand, place.at), detail));
}

/** Formats the place of a strand in the file. */
export function atOf(model: ModelDraft, strand: Strand): string {
  return formatAt(model.source, spanOf(strand));
}

/** Claims a time group: its clocks are values, brackets and separators syntax. */
export function claimTimeGroup(model: ModelDraft, strand: Strand, group: TimeGroup): void {
  for (const clock of group.clocks) model.claims.text(sliceStrand(strand, clock.start, clock.end));
  model.claims.syntaxRest(sliceStrand(strand, group.start, group.end));
}

/** Claims the clock at the start of a strand, with its separator. */
export function claimLeadingClock(model: ModelDraft, strand: Strand, leading: LeadingClock): void {
  claimTimeGroup(model, strand, leading);
  model.claims.syntaxRest(sliceStrand(strand, 0, leading.textStart));
}

/** The links, marks and code of a strand, by their words. */
export function partsOf(strand: Strand): TextParts {
  const wordsOf = (style: StrandStyle['style']): string[] =>
    (strand.styles ?? [])
      .filter((one) => one.style === style)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => strand.text.slice(start, end));
  const [marks, code] = [wordsOf('mark'), wordsOf('code')];
  return {
    ...linksOf(strand),
    ...(marks.length > 0 ? { marks } : {}),
    ...(code.length > 0 ? { code } : {}),
  };
}

/** The links of a strand, and the bare addresses in its text. */
export function linksOf(strand: Strand): { links?: TextLink[] } {
  const bare = findBareAddresses(strand.text);
  const taken = (link: Span): boolean =>
    isCodeAt(strand, link.start) ||
    strand.links.some((known) => known.start < link.end && known.end > link.start);
  const links = [...strand.links, ...bare.filter((link) => !taken(link))].sort((a, b) => a.start - b.start);
  if (links.length === 0) return {};
  let from = 0;
  return {
    links: links.map(({ start, end, url }) => {
      const text = strand.text.slice(start, end);
      const isNext = text !== '' && strand.text.indexOf(text, from) === start;
      from = end;
      return { text, url, ...(isNext ? {} : { at: start }) };
    }),
  };
}

/** The links of a title that was read out of a line, those of its clock included. */
export function titleLinksOf(line: Strand, title: Strand): { links?: TextLink[] } {
  if (line.text === title.text) return linksOf(title);
  const { links } = linksOf(line);
  // Offsets in the line are not those in the title.
  return links === undefined ? {} : { links: links.map(({ text, url }) => ({ text, url })) };
}
