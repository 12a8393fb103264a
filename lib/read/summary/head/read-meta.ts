import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Person, SummaryMeta } from '@/lib/core/model/summary';
import { parseDay } from '@/lib/core/time/parse-day';
import type { LabelName, OutlineLabel, OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, sourceOffset, trimStrand } from '@/lib/read/summary/spans/strand';
import { isPlaceholder, readPeople } from './read-people';
import { splitNamedTitle, splitTitle } from './read-title';

interface MetaReading {
  readonly meta: SummaryMeta;
  /** The outline without the labels that were read; a second title or date stays as a paragraph. */
  readonly nodes: readonly OutlineNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads show, title, date and people from the lines of the head and the front matter; the front matter wins. */
export function readMeta(
  nodes: readonly OutlineNode[],
  given: { source: SourceText; frontMatter: FrontMatter; claims: Claims; bodyStart: number },
): MetaReading {
  const { source, frontMatter, claims, bodyStart } = given;
  const head = readHead(nodes, claims);
  const meta: SummaryMeta = {
    show: frontMatter.show ?? head.show?.text ?? null,
    title: frontMatter.title ?? head.title?.text ?? null,
    date: frontMatter.date ?? (head.date === null ? null : parseDay(head.date.text)),
    dateText: head.date?.text ?? null,
    hosts: frontMatter.hosts?.map(withRole) ?? head.hosts,
    guests: frontMatter.guests?.map(withRole) ?? head.guests,
  };
  const diagnostics: Diagnostic[] = [];
  if (meta.title === null) diagnostics.push(createDiagnostic('title-missing', source, bodyStart));
  if (meta.date === null && head.date !== null) {
    const at = sourceOffset(head.date, 0);
    diagnostics.push(createDiagnostic('date-unreadable', source, at, { found: head.date.text }));
  }
  return { meta, nodes: head.nodes, diagnostics };
}

interface Head {
  readonly show: Strand | null;
  readonly title: Strand | null;
  readonly date: Strand | null;
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  readonly nodes: readonly OutlineNode[];
}

function readHead(nodes: readonly OutlineNode[], claims: Claims): Head {
  const single = new Map<LabelName, Strand>();
  const people = { hosts: [] as Person[], guests: [] as Person[] };
  const rest: OutlineNode[] = [];
  const split = splitNamedTitle(nodes, claims);
  for (const node of split.nodes) {
    const value = node.type === 'label' ? trimStrand(sliceStrand(node.line, node.valueAt)) : null;
    if (node.type !== 'label' || value === null) rest.push(node);
    else if (single.has(node.name) || isEmptyValue(node.name, value.text))
      rest.push({ type: 'paragraph', strand: node.line });
    else {
      claims.syntax(sliceStrand(node.line, 0, node.valueAt));
      if (node.name === 'hosts' || node.name === 'guests')
        people[node.name].push(...readPeople(value, claims, { single: isSingular(node) }));
      else single.set(node.name, value);
    }
  }
  const namedShow = single.get('show') ?? split.show;
  const date = single.get('date') ?? null;
  for (const value of [single.get('show') ?? null, date]) if (value !== null) claims.text(value);
  // When the show has its own line, a colon in the title belongs to the title.
  const { show, title } = splitTitle(single.get('title') ?? null, namedShow !== null, claims);
  return { ...people, show: namedShow ?? show, title, date, nodes: rest };
}

/** `Guest: none` and `Episode: 41` name no person and no title; their lines are kept as text. */
function isEmptyValue(name: LabelName, value: string): boolean {
  if (name === 'title') return /^(?:#|no\.?\s?|ep(?:isode)?\.?\s?)?\d{1,5}$/i.test(value);
  return (name === 'hosts' || name === 'guests') && isPlaceholder(value);
}

/** `Guest:` is followed by one person; `Host(s):` and `Guests:` may be followed by several. */
function isSingular({ line, valueAt }: OutlineLabel): boolean {
  return /^\s*(?:special )?(?:host|guest|gast)\s*[:：]/i.test(line.text.slice(0, valueAt));
}

const withRole = (person: { name: string; role?: string | null | undefined }): Person => ({
  name: person.name,
  role: person.role ?? null,
});
