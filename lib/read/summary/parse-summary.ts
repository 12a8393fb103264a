import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Summary } from '@/lib/core/model/summary';
import type { Written } from '@/lib/core/model/written';
import {
  type AuthorHeadings,
  createHeadingLookup,
  type HeadingLookup,
} from '@/lib/core/words/find-heading-type';
import { type FrontMatterReading, readFrontMatter } from '@/lib/read/summary/head/read-front-matter';
import { readHeadLinks } from '@/lib/read/summary/head/read-head-links';
import { readMeta } from '@/lib/read/summary/head/read-meta';
import { takeAsides } from '@/lib/read/summary/head/take-asides';
import { takeFooter } from '@/lib/read/summary/head/take-footer';
import { buildAsides } from '@/lib/read/summary/model/build-asides';
import { buildSections } from '@/lib/read/summary/model/build-sections';
import { createModelDraft, linksOf } from '@/lib/read/summary/model/model-draft';
import { endTimeline } from '@/lib/read/summary/model/read-timeline';
import { findPoints } from '@/lib/read/summary/outline/find-points';
import { findRows } from '@/lib/read/summary/outline/find-rows';
import { isHtml, readHtmlOutline } from '@/lib/read/summary/outline/html/read-html-outline';
import { joinQuotes } from '@/lib/read/summary/outline/join-quotes';
import { isMarkdown } from '@/lib/read/summary/outline/markdown/detect-markdown';
import { readMarkdownOutline } from '@/lib/read/summary/outline/markdown/read-markdown-outline';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { readTextOutline } from '@/lib/read/summary/outline/text/read-text-outline';
import { recoverClocks } from '@/lib/read/summary/outline/text/recover-clocks';
import { recoverLines } from '@/lib/read/summary/outline/text/recover-lines';
import { Claims } from '@/lib/read/summary/spans/claims';
import { isBlank, type Strand, strandLines, trimStrand } from '@/lib/read/summary/spans/strand';

/** Larger texts are refused, because remark's cost grows faster than its input; UTF-16 units. */
const MAX_MARKDOWN = 500_000;
const MAX_TEXT = 10_000_000;

export interface SummaryReading {
  /** Null when the text cannot be read as a summary; a diagnostic explains why. */
  readonly summary: Summary | null;
  readonly frontMatter: FrontMatter;
  /** The title line as a whole, when its first part was taken for the show and nothing else names one. */
  readonly titleLine: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Characters claimed by two values; anything but 0 is a bug of the parser, and fails the tests. */
  readonly overlaps: number;
  /** The text that the episode's page has to show; not part of the summary, so that it is not kept. */
  readonly written: Written;
}

/**
 * Parses summary.md (front matter, then the summary as its author pasted it) into the typed model; never throws.
 * `episode` is the slug that the ids are derived from, `headings` the author's own words of sections (library.yaml).
 *
 *     text ──normalise──► lines ──outline──► nodes ──inline──► quotes, times ──model──► sections, quotes, timeline
 */
export function parseSummary(
  text: string,
  options: { episode: string; headings?: AuthorHeadings | undefined },
): SummaryReading {
  const lookup = createHeadingLookup(options.headings);
  const source = createSourceText(text);
  const head = readFrontMatter(source);
  const body = text.slice(head.summaryStart);
  const refusal = refuse(source, body, head.summaryStart);
  if (refusal !== null) {
    // For an unreadable file only errors and the reason are reported.
    const diagnostics = sortByPlace([
      ...head.diagnostics.filter(({ severity }) => severity === 'error'),
      refusal,
    ]);
    return {
      summary: null,
      frontMatter: head.value,
      titleLine: null,
      diagnostics,
      overlaps: 0,
      written: { texts: [], addresses: [] },
    };
  }
  const claims = new Claims(text, head.bodyStart);
  const outline = [...keepLines(text, head), ...readOutline(source, head.summaryStart, { claims, lookup })];
  const given = { source, frontMatter: head.value, claims, bodyStart: head.bodyStart };
  const { meta, nodes: unlabelled, titleLine, diagnostics } = readMeta(outline, given);
  const people = [...meta.hosts, ...meta.guests].map((person) => person.name);
  const { nodes: own, above, below } = takeAsides(unlabelled);
  const titled = findPoints(findRows(own, { claims, lookup }), { people, claims, lookup });
  const { nodes, footer } = takeFooter(joinQuotes(titled, { people, claims, lookup }));
  const model = createModelDraft(source, claims, { episode: options.episode, people, lookup });
  const sections = buildSections(model, nodes);
  if (footer !== null) claims.text(footer);
  const summary: Summary = {
    kind: 'summary',
    meta: { ...meta, ...readHeadLinks(outline, unlabelled, meta) },
    sections,
    quotes: model.quotes,
    timeline: endTimeline(model.timeline),
    footer: footer?.text ?? null,
    ...footerLinks(footer),
    ...buildAsides(model, { above, below }),
    coverage: claims.measure(),
    diagnostics: sortByPlace([...head.diagnostics, ...diagnostics, ...model.diagnostics]),
  };
  return {
    summary,
    frontMatter: head.value,
    titleLine,
    diagnostics: summary.diagnostics,
    overlaps: claims.overlaps,
    written: claims.written(),
  };
}

function footerLinks(footer: Strand | null): Pick<Summary, 'footerLinks'> {
  const { links } = footer === null ? {} : linksOf(footer);
  return links === undefined ? {} : { footerLinks: links };
}

function readOutline(
  source: SourceText,
  from: number,
  given: { readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  if (isHtml(source.text.slice(from))) return readHtmlOutline(source, from, given);
  const lines = createSourceText(recoverClocks(recoverLines(source.text, from), from));
  return isMarkdown(lines.text.slice(from))
    ? readMarkdownOutline(lines, from, given)
    : readTextOutline(lines, from, given);
}

/** Keeps unreadable front matter above the summary, line by line. */
function keepLines(text: string, { bodyStart, summaryStart }: FrontMatterReading): OutlineNode[] {
  const lines = strandLines(text, bodyStart, summaryStart).map(trimStrand);
  return lines.filter((line) => line.text !== '').map((strand) => ({ type: 'paragraph', strand }));
}

function refuse(source: SourceText, body: string, bodyStart: number): Diagnostic | null {
  if (isBlank(body)) return createDiagnostic('file-empty', source, bodyStart);
  const limit = !isHtml(body) && isMarkdown(body) ? MAX_MARKDOWN : MAX_TEXT;
  if (body.length <= limit) return null;
  return createDiagnostic('file-too-large', source, bodyStart, {
    found: `${Math.ceil(body.length / 1000)} kB`,
  });
}

function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}
