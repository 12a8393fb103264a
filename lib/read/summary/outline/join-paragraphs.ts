import { FACING, OPENING, SINGLE_CLOSING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import type { NameSetting } from '@/lib/read/summary/inline/quote-match';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, type Strand, sliceStrand } from '@/lib/read/summary/spans/strand';
import { isAttribution } from './is-attribution';
import type { OutlineNode, OutlineParagraph } from './outline';

/** Longer runs of paragraphs are prose with a forgotten mark. */
const MAX_PARAGRAPHS = 8;
const MAX_LENGTH = 3000;
const BREAK = '\n\n';

interface Setting extends NameSetting {
  readonly claims: Claims;
}

/**
 * Joins the paragraphs of one quote: those up to its closing mark, and those of a block quote without marks that have one
 * attribution. A mark that opens the next paragraph again is claimed as syntax.
 *
 *     “A mailbox is a hive.          > A mailbox is a hive.
 *     “He said it twice.” — Wren     > He said it twice.
 *                                    > — Wren
 */
export function joinParagraphs(nodes: readonly OutlineNode[], setting: Setting): OutlineNode[] {
  const joined: OutlineNode[] = [];
  for (let at = 0; at < nodes.length; ) {
    const run = readRun(nodes, at);
    const length = run.length < 2 ? 0 : (findMarkedEnd(run, setting) ?? findUnmarkedEnd(run, setting));
    const first = run[0];
    if (length < 2 || first === undefined) {
      joined.push(nodes[at] as OutlineNode);
      at += 1;
    } else {
      joined.push({ ...first, strand: joinRun(run.slice(0, length), setting.claims) });
      at += length;
    }
  }
  return joined;
}

/** Reads the paragraphs that may be one quote: of one block quote, or consecutive ones outside. */
function readRun(nodes: readonly OutlineNode[], from: number): OutlineParagraph[] {
  const run: OutlineParagraph[] = [];
  let length = 0;
  for (let at = from; at < nodes.length && run.length < MAX_PARAGRAPHS && length < MAX_LENGTH; at += 1) {
    const node = nodes[at];
    const first = run[0];
    if (node?.type !== 'paragraph') break;
    if (first !== undefined && (first.quoted !== node.quoted || (node.quoted && !node.continued))) break;
    run.push(node);
    length += node.strand.text.length;
  }
  return run;
}

const OPENS = new RegExp(`^(?:[^\\n${OPENING}]{0,60}[:：]\\s*)?[${OPENING}${SINGLE_OPENING}]`);
const REOPENS = new RegExp(`^\\s*["${FACING}${SINGLE_OPENING}]\\s*`);
const ENDS_SENTENCE = /[.!?…:;。！？]\s*$/;
const SINGLE_END = new RegExp(String.raw`${SINGLE_CLOSING}\s*(?:$|[–—(（[])`);

/** The number of paragraphs up to the closing mark of the quote that the first one opens; null when it opens none. */
function findMarkedEnd(run: readonly OutlineParagraph[], setting: Setting): number | null {
  const texts = run.map(({ strand }) => blankMarks(strand.text));
  const first = texts[0] ?? '';
  const lead = OPENS.exec(first)?.[0];
  if (lead === undefined) return null;
  const open = lead.length - 1;
  const isSingle = SINGLE_OPENING.includes(first[open] ?? ' ');
  const isOpen = (text: string): boolean => findQuotedSpans(text).spans.every((span) => span.open !== open);
  if (!isOpen(first) || !(isSingle || findQuotedSpans(first).unbalanced.includes(open))) return null;
  // With a speaker or in the middle of a sentence the closing mark was only forgotten.
  if (!ENDS_SENTENCE.test(first) || hasSpeaker(first, setting)) return null;
  let text = first;
  for (const [i, next] of texts.entries()) {
    if (i === 0) continue;
    const body = next.replace(REOPENS, '');
    text = `${text} ${body}`;
    if (isSingle ? SINGLE_END.test(body) : !isOpen(text)) return i + 1;
    // Outside a block quote only a mark at its start shows that a paragraph belongs to the quote.
    if (body === next && !run[i]?.quoted) return null;
  }
  return null;
}

/** The number of paragraphs above the attribution of a block quote without marks; 0 when there is none. */
function findUnmarkedEnd(run: readonly OutlineParagraph[], setting: Setting): number {
  if (!run[0]?.quoted) return 0;
  for (const [i, { strand, by }] of run.entries()) {
    if (i > 0 && (by || isAttribution(strand.text, run[i - 1] as OutlineParagraph, setting))) return i;
    if (REOPENS.test(strand.text) || hasSpeaker(strand.text, setting)) return i;
  }
  return setting.anyName || run[0].cited ? run.length : 0;
}

const hasSpeaker = (text: string, { people }: NameSetting): boolean =>
  findQuotes(text, { people, inQuotesSection: false, quoted: true }).quotes.some(
    ({ attribution }) => attribution.speaker !== null,
  );

function joinRun(run: readonly OutlineParagraph[], claims: Claims): Strand {
  const first = run[0]?.strand.text ?? '';
  const marked = OPENS.test(first);
  const strands = run.map(({ strand }, i) => {
    const mark = i === 0 || !marked ? null : REOPENS.exec(strand.text);
    if (mark === null) return strand;
    claims.syntax(sliceStrand(strand, 0, mark[0].length));
    return sliceStrand(strand, mark[0].length);
  });
  return joinStrands(strands, BREAK);
}
