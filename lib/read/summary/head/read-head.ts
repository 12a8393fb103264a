import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Person } from '@/lib/core/model/summary';
import { parseDay } from '@/lib/core/time/parse-day';
import { parseDuration } from '@/lib/core/time/parse-duration';
import { isSingularLabel } from '@/lib/read/summary/outline/label-words';
import type { LabelName, OutlineLabel, OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { cutDate, cutDuration } from './cut-value';
import { readHeadPeople } from './read-head-people';
import { isPlaceholder } from './read-people';
import { hasSameWords, type SplitTitle, splitNamedTitle, splitTitle } from './read-title';
import { claimRepeat, findRepeat } from './repeats-title';
import { unwrapWikilinks } from './unwrap-wikilinks';

export interface Head {
  readonly show: Strand | null;
  readonly title: Strand | null;
  readonly prefix: Strand | null;
  readonly date: Strand | null;
  readonly duration: Strand | null;
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  /** See `SplitTitle`. */
  readonly whole: string | null;
  readonly nodes: readonly OutlineNode[];
}

interface Given {
  readonly frontMatter: FrontMatter;
  readonly claims: Claims;
}

/** Values that were read, until the title is split. */
interface Draft {
  readonly single: Map<LabelName, Strand>;
  readonly people: { readonly hosts: Person[]; readonly guests: Person[] };
}

/** Reads the labels of a head; a line whose value is not used stays a paragraph. */
export function readHead(nodes: readonly OutlineNode[], given: Given): Head {
  const { claims, frontMatter } = given;
  const draft: Draft = { single: new Map(), people: { hosts: [], guests: [] } };
  const rest: OutlineNode[] = [];
  const named = splitNamedTitle(nodes, claims);
  named.nodes.forEach((node, i) => {
    if (node.type !== 'label') rest.push(node);
    else rest.push(...readLabelled(node, named.nodes[i + 1], draft, given));
  });
  const ownShow = draft.single.get('show') ?? null;
  if (ownShow !== null) claims.text(ownShow);
  const namedShow = ownShow ?? named.show;
  const title = readTitle(draft, { ...given, hasShow: namedShow !== null || frontMatter.show !== undefined });
  return {
    ...draft.people,
    show: namedShow ?? title.show,
    title: title.title,
    prefix: title.prefix ?? named.prefix ?? null,
    whole: title.whole,
    date: draft.single.get('date') ?? null,
    duration: draft.single.get('duration') ?? null,
    nodes: rest,
  };
}

/** When the show has its own line, a colon in the title belongs to the title. */
function readTitle(
  { single }: Draft,
  { frontMatter, claims, hasShow }: Given & { hasShow: boolean },
): SplitTitle {
  const line = single.get('title') ?? null;
  if (line === null || frontMatter.title === undefined) return splitTitle(line, hasShow, claims);
  const repeat = findRepeat(line, frontMatter);
  return repeat === null ? splitTitle(line, true, claims) : claimRepeat(line, repeat, claims);
}

/** Reads one label into the draft; returns what stays in the outline. */
function readLabelled(
  node: OutlineLabel,
  next: OutlineNode | undefined,
  draft: Draft,
  given: Given,
): readonly OutlineNode[] {
  const kept: OutlineNode[] = [{ type: 'paragraph', strand: node.line }];
  const { name, line, valueAt } = node;
  const label = sliceStrand(line, 0, valueAt);
  const { strand: value, marks } = unwrapWikilinks(trimStrand(sliceStrand(line, valueAt)));
  if (value.text === '') {
    const hasList = next?.type === 'label' && next.name === name && next.valueAt === 0;
    if (hasList) given.claims.syntax(label);
    return hasList ? [] : kept;
  }
  if (draft.single.has(name) || (valueAt > 0 && isEmptyValue(name, value.text))) return kept;
  const left = takeValue(node, value, draft, given);
  if (left === null) return kept;
  for (const mark of [label, ...marks]) given.claims.syntax(mark);
  return left.map((strand) => ({ type: 'paragraph', strand }));
}

/** Takes the value of a label into the draft; returns the text around it, or null when the line has to stay. */
function takeValue(
  { name, line, valueAt }: OutlineLabel,
  value: Strand,
  { single, people }: Draft,
  { frontMatter, claims }: Given,
): readonly Strand[] | null {
  if (name === 'hosts' || name === 'guests' || name === 'people') {
    const words = line.text.slice(0, valueAt).replace(/[:：\s\p{Cf}]+$/u, '');
    const isSingle = valueAt === 0 || isSingularLabel(words);
    const read = readHeadPeople(name, value, { frontMatter, isSingle });
    if (read === null) return null;
    if (read.isWhole) read.claim(claims);
    people.hosts.push(...read.hosts);
    people.guests.push(...read.guests);
    return read.isWhole ? [] : null;
  }
  if (name === 'title' || name === 'show') {
    const set = frontMatter[name];
    const agrees =
      name === 'title' ? findRepeat(value, frontMatter) !== null : hasSameWords(value.text, set ?? '');
    if (set !== undefined && !agrees) return null;
    single.set(name, value);
    return [];
  }
  const { own, around, marks } = name === 'date' ? cutDate(value) : cutDuration(value);
  const set = frontMatter[name];
  const read = name === 'date' ? parseDay : parseDuration;
  if (set !== undefined && read(own.text) !== read(set)) return null;
  claims.text(own);
  for (const mark of marks) claims.syntax(mark);
  single.set(name, own);
  return around;
}

/** `Guest: none` and `Episode: 41` name no person and no title; their lines are kept as text. */
function isEmptyValue(name: LabelName, value: string): boolean {
  if (name === 'title') return /^(?:#|no\.?\s?|ep(?:isode)?\.?\s?)?\d{1,5}$/i.test(value);
  return (name === 'hosts' || name === 'guests') && isPlaceholder(value);
}
