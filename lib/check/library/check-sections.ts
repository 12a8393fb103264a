import type { Report } from '@/lib/check/report/report';
import type { Episode } from '@/lib/core/model/library';
import type { Block, Section } from '@/lib/core/model/summary';

/** Checks that each heading has content below it, and reports text above the first heading. */
export function checkSections(report: Report, { file, summary }: Episode): void {
  const [lead] = summary.sections;
  const leadAt = lead?.title === '' ? firstAt(lead.blocks) : null;
  // Unreadable front matter is kept as text, and reported already.
  const isHead = leadAt?.startsWith('1:') === true && /^\uFEFF?---/.test(report.source(file).text);
  if (leadAt !== null && !isHead) report.add('text-untitled', report.placeAt(file, leadAt));
  const headings = flatten(summary.sections);
  const rows = summary.timeline.map(({ at }) => startOf(at)).sort((a, b) => a - b);
  let next = 0;
  for (const [i, section] of headings.entries()) {
    const from = startOf(section.at);
    const following = headings[i + 1];
    const to = following === undefined ? Number.POSITIVE_INFINITY : startOf(following.at);
    while (next < rows.length && (rows[next] ?? 0) < from) next += 1;
    const holdsRows = next < rows.length && (rows[next] ?? 0) < to;
    // A heading directly above numbered ones is their parent, whatever its level.
    const leads = section.number === null && following !== undefined && following.number !== null;
    if (section.title !== '' && isEmpty(section) && !holdsRows && !leads)
      report.add('section-empty', report.placeAt(file, section.at), { found: section.title });
  }
}

function isEmpty({ blocks, points, sections }: Section): boolean {
  return blocks.length === 0 && points.length === 0 && sections.length === 0;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}

/** Returns the start of a span as one number that increases along the file. */
function startOf(at: string): number {
  const [line = 0, column = 0] = at.split(/[:-]/, 2).map(Number);
  return line * 10_000_000 + column;
}

function firstAt(blocks: readonly Block[]): string | null {
  const first = blocks.find((block) => block.type === 'paragraph' || block.type === 'list');
  if (first === undefined) return null;
  return first.type === 'list' ? (first.items[0]?.at ?? null) : first.at;
}
