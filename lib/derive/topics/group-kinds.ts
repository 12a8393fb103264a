import type { TopicRecord } from './index-topics';

/** Topics of one kind under its heading. */
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

/** What a kind is called above a list of its topics; a word of the author's own as it is written, with a capital. */
export function kindTitle(kind: string): string {
  const known = TITLES[kind.toLowerCase()];
  return known ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Groups topics by kind, the kind that is spoken of most first, and in each the topic that is; silent topics are left out. */
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

/** Most moments first, then most mentions, then by name. */
export function mostFirst(a: TopicRecord, b: TopicRecord): number {
  return b.moments - a.moments || b.mentions - a.mentions || a.topic.name.localeCompare(b.topic.name, 'en');
}

const sum = (records: readonly TopicRecord[]): number =>
  records.reduce((total, { moments }) => total + moments, 0);
