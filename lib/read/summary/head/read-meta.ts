import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Person, SummaryMeta } from '@/lib/core/model/summary';
import { findDay } from '@/lib/core/time/parse-day';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { sourceOffset } from '@/lib/read/summary/spans/strand';
import { readHead } from './read-head';

interface MetaReading {
  readonly meta: SummaryMeta;
  /** The outline without the labels that were read; a second title or date stays as a paragraph. */
  readonly nodes: readonly OutlineNode[];
  /** The title line as a whole, when the show is its first part and nothing else names a show. */
  readonly titleLine: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads show, title, date and people from the lines of the head and the front matter; the front matter wins. */
export function readMeta(
  nodes: readonly OutlineNode[],
  given: { source: SourceText; frontMatter: FrontMatter; claims: Claims; bodyStart: number },
): MetaReading {
  const { source, frontMatter, claims, bodyStart } = given;
  const head = readHead(nodes, { frontMatter, claims });
  const meta: SummaryMeta = {
    show: frontMatter.show ?? head.show?.text ?? null,
    title: frontMatter.title ?? head.title?.text ?? null,
    date: frontMatter.date ?? (head.date === null ? null : (findDay(head.date.text)?.day ?? null)),
    dateText: head.date?.text ?? null,
    hosts: frontMatter.hosts?.map(withRole) ?? head.hosts,
    guests: frontMatter.guests?.map(withRole) ?? head.guests,
    ...(head.prefix === null ? {} : { prefix: head.prefix.text }),
    ...(head.duration === null ? {} : { duration: head.duration.text }),
  };
  const diagnostics: Diagnostic[] = [];
  if (meta.title === null) diagnostics.push(createDiagnostic('title-missing', source, bodyStart));
  if (meta.date === null && head.date !== null) {
    const at = sourceOffset(head.date, 0);
    diagnostics.push(createDiagnostic('date-unreadable', source, at, { found: head.date.text }));
  }
  const titleLine = frontMatter.show === undefined && frontMatter.title === undefined ? head.whole : null;
  return { meta, nodes: head.nodes, titleLine, diagnostics };
}

const withRole = (person: { name: string; role?: string | null | undefined }): Person => ({
  name: person.name,
  role: person.role ?? null,
});
