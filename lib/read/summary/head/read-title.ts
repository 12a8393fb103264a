import type { OutlineLabel, OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';

/** Text in place of a show that names none: `Podcast Summary: Otters at Noon`. */
const NO_SHOW = /^(?:(?:podcast|episode|show|ai)\s+)*(?:summary|notes|recap|overview)(?:\s+of)?$/i;
/** Words of a heading about the summary itself. */
const ABOUT_SUMMARY = /\b(?:summary|notes|recap|overview|transcript|episode)\b/i;
const MAX_SHOW = 60;

/** Splits "Show: Title" at its first colon with a space, or at a full-width colon; `whole` keeps it together. */
export function splitTitle(
  line: Strand | null,
  whole: boolean,
  claims: Claims,
): { show: Strand | null; title: Strand | null } {
  if (line === null) return { show: null, title: null };
  const at = line.text.search(/: |：/);
  const show = trimStrand(sliceStrand(line, 0, Math.max(at, 0)));
  if (at > 0 && NO_SHOW.test(show.text.replace(/^\P{L}+/u, ''))) {
    claims.syntax(sliceStrand(line, 0, at + 1));
    return splitTitle(trimStrand(sliceStrand(line, at + 1)), whole, claims);
  }
  if (whole || at <= 0) {
    claims.text(line);
    return { show: null, title: line };
  }
  const title = trimStrand(sliceStrand(line, at + 1));
  claims.text(show);
  claims.syntax(sliceStrand(line, at, at + 1));
  claims.text(title);
  return { show, title };
}

interface NamedTitle {
  /** The show named by the heading, its characters claimed. */
  readonly show: Strand | null;
  readonly nodes: readonly OutlineNode[];
}

/**
 * When another line is labelled as the title, the heading above it is the show, `Show: Title` again, or other text of the
 * page, which is kept as a paragraph.
 */
export function splitNamedTitle(nodes: readonly OutlineNode[], claims: Claims): NamedTitle {
  const titles = nodes.filter((node): node is OutlineLabel => node.type === 'label' && node.name === 'title');
  const named = titles.find((node) => node.valueAt > 0);
  const heading = titles.find((node) => node.valueAt === 0);
  if (named === undefined || heading === undefined) return { show: null, nodes };
  const title = named.line.text.slice(named.valueAt).trim();
  const line = heading.line;
  const hasShow = nodes.some((node) => node.type === 'label' && node.name === 'show');
  const rest = nodes.filter((node) => node !== heading);
  const at = line.text.search(/: |：/);
  if (at > 0 && !hasShow && line.text.slice(at + 1).trim() === title) {
    const { show } = splitTitle(line, false, claims);
    return { show, nodes: rest };
  }
  const after = trimStrand(sliceStrand(line, Math.max(at, 0) + 1));
  if (at > 0 && !hasShow && isLonger(after.text, title) && !ABOUT_SUMMARY.test(line.text.slice(0, at))) {
    const show = trimStrand(sliceStrand(line, 0, at));
    claims.text(show);
    claims.syntax(sliceStrand(line, at, at + 1));
    return {
      show,
      nodes: nodes.map((node) => (node === heading ? { type: 'paragraph', strand: after } : node)),
    };
  }
  const isUnrelated = !title.includes(line.text) && !line.text.includes(title);
  if (!hasShow && isUnrelated && at < 0 && line.text.length <= MAX_SHOW && !ABOUT_SUMMARY.test(line.text)) {
    claims.text(line);
    return { show: line, nodes: rest };
  }
  return {
    show: null,
    nodes: nodes.map((node) => (node === heading ? { type: 'paragraph', strand: line } : node)),
  };
}

/** True for the title followed by more text, as in `The Long Ebb – Orla Finch`. */
const isLonger = (text: string, title: string): boolean =>
  text.startsWith(title) && /^\s*[–—|(-]/.test(text.slice(title.length));
