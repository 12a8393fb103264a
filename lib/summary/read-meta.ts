import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/model/diagnostic';
import type { FrontMatter } from '@/lib/model/front-matter';
import type { Person, SummaryMeta } from '@/lib/model/summary';
import type { SourceText } from '@/lib/diagnostics/source-text';
import type { Claims } from './claims';
import type { LabelName, OutlineLabel, OutlineNode } from './outline';
import { readDate } from './read-date';
import { readPeople } from './read-people';
import { sliceStrand, sourceOffset, spanOf, type Strand, trimStrand } from './strand';

interface MetaReading {
  readonly meta: SummaryMeta;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads show, title, date and people from the head's lines and the front matter; the front matter wins. */
export function readMeta(
  nodes: readonly OutlineNode[],
  given: { source: SourceText; frontMatter: FrontMatter; claims: Claims; bodyStart: number },
): MetaReading {
  const { source, frontMatter, claims, bodyStart } = given;
  const labels = nodes.filter((node): node is OutlineLabel => node.type === 'label');
  const find = (name: LabelName): Strand | null => labels.find((label) => label.name === name)?.value ?? null;
  const { show, title } = splitTitle(find('title'), claims);
  const namedShow = find('show');
  if (namedShow !== null) claims.text(namedShow);
  const dateStrand = find('date');
  if (dateStrand !== null) claims.text(dateStrand);
  const people = (name: LabelName): Person[] =>
    labels.filter((label) => label.name === name).flatMap((label) => readPeople(label.value, claims));
  const hosts = people('hosts');
  const guests = people('guests');
  const dateText = dateStrand?.text ?? null;
  const meta: SummaryMeta = {
    show: frontMatter.show ?? namedShow?.text ?? show?.text ?? null,
    title: frontMatter.title ?? title?.text ?? null,
    date: frontMatter.date ?? (dateText === null ? null : readDate(dateText)),
    dateText,
    hosts: frontMatter.hosts?.map(withRole) ?? hosts,
    guests: frontMatter.guests?.map(withRole) ?? guests,
  };
  const diagnostics: Diagnostic[] = [];
  if (meta.title === null) diagnostics.push(createDiagnostic('title-missing', source, bodyStart));
  if (meta.date === null && dateStrand !== null)
    diagnostics.push(
      createDiagnostic('date-unreadable', source, sourceOffset(dateStrand, 0), { found: dateStrand.text }),
    );
  return { meta, diagnostics };
}

const withRole = (person: { name: string; role?: string | null | undefined }): Person => ({
  name: person.name,
  role: person.role ?? null,
});

/** "Show: Title" splits at its first colon with a space. */
function splitTitle(line: Strand | null, claims: Claims): { show: Strand | null; title: Strand | null } {
  if (line === null || spanOf(line).end === 0) return { show: null, title: null };
  const at = line.text.indexOf(': ');
  if (at <= 0) {
    claims.text(line);
    return { show: null, title: line };
  }
  const show = trimStrand(sliceStrand(line, 0, at));
  const title = trimStrand(sliceStrand(line, at + 1));
  claims.text(show);
  claims.syntax(sliceStrand(line, at, at + 1));
  claims.text(title);
  return { show, title };
}
