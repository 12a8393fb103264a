import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import { createDiagnostic, type DiagnosticDetail } from '@/lib/core/diagnostics/create-diagnostic';
import { formatAt, type SourceText } from '@/lib/core/diagnostics/source-text';
import { createIdIssuer } from '@/lib/core/ids/content-id';
import { QUOTES } from '@/lib/core/marks/quotation-marks';
import type { Diagnostic, Span } from '@/lib/core/model/diagnostic';
import type { Quote, TextLink, TextParts, TimelineRow } from '@/lib/core/model/summary';
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
  readonly issueId: ReturnType<typeof createIdIssuer>;
  readonly quotes: QuoteDraft[];
  readonly timeline: TimelineRow[];
  readonly diagnostics: Diagnostic[];
}

/** Creates the empty model of an episode. */
export function createModelDraft(
  source: SourceText,
  claims: Claims,
  setting: { episode: string; people: readonly string[] },
): ModelDraft {
  const issueId = createIdIssuer(setting.episode);
  return { source, claims, people: setting.people, issueId, quotes: [], timeline: [], diagnostics: [] };
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

const NO_ADDRESS = String.raw`\s<>${QUOTES}|\\^\x60{}()[\]`;
/** An address may have pairs of parentheses and does not end with its sentence's punctuation. */
const BARE_ADDRESS = new RegExp(
  String.raw`\bhttps?:\/\/(?:[^${NO_ADDRESS}]|\([^\s()]*\))*(?:[^${NO_ADDRESS}.,;:!?…'’*_]|\([^\s()]*\))`,
  'g',
);

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
function linksOf(strand: Strand): { links?: TextLink[] } {
  const bare = [...strand.text.matchAll(BARE_ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    url: match[0],
  }));
  const taken = (link: Span): boolean =>
    isCodeAt(strand, link.start) ||
    strand.links.some((known) => known.start < link.end && known.end > link.start);
  const links = [...strand.links, ...bare.filter((link) => !taken(link))].sort((a, b) => a.start - b.start);
  if (links.length === 0) return {};
  return {
    links: links.map((link) => ({ text: strand.text.slice(link.start, link.end), url: link.url })),
  };
}
