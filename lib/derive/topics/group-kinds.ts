import type { TopicRecord } from './index-topics';

/** Topics of one kind with its heading. */
export interface KindGroup {
  readonly title: string;
  readonly records: readonly TopicRecord[];
}

const TITLES: Readonly<Record<string, string>> = {
  tool: 'Tools',
  company: 'Companies',
  hardware: 'Hardware',
  idea: 'Ideas',
  person: 'People',
};

/** Returns the heading of a kind; an author's own kind is capitalized. */
function kindTitle(kind: string): string {
  const known = TITLES[kind.toLowerCase()];
  return known ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Groups topics by kind, most mentioned first, both kinds and topics within; topics without moments are left out. */
export function groupKinds(records: Iterable<TopicRecord>): KindGroup[] {
  const groups = new Map<string, TopicRecord[]>();
  for (const record of records) {
    if (record.moments === 0) continue;
    const title = kindTitle(record.topic.kind);
    groups.set(title, [...(groups.get(title) ?? []), record]);
  }
  return [...groups]
    .map(([title, own]) => ({ title, records: own.sort(mostFirst) }))
    .sort((a, b) => sum(b.records) - sum(a.records) || a.title.localeCompare(b.title, 'en'));
}

/** Sorts by moments, then mentions (most first), then name. */
export function mostFirst(a: TopicRecord, b: TopicRecord): number {
  return b.moments - a.moments || b.mentions - a.mentions || a.topic.name.localeCompare(b.topic.name, 'en');
}

const sum = (records: readonly TopicRecord[]): number =>
  records.reduce((total, { moments }) => total + moments, 0);
