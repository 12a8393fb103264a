import { slugOf, spellSigns } from '@/lib/core/links/slug';
import type { LibraryFile } from '@/lib/core/model/library';

type TopicEntry = NonNullable<LibraryFile['topics']>[number];

/** A topic of library.yaml with its slug. */
export interface Topic {
  /** Unique in the library; its page is /topics/<slug>/. */
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As its author wrote it: tool, company, hardware, idea, person, or a custom kind. */
  readonly kind: string;
  readonly note: string | null;
  readonly links: NonNullable<TopicEntry['links']>;
  /** How letter case counts; null decides by how the name is written. */
  readonly letterCase: 'exact' | 'any' | null;
  /** Phrases in which its names mean something else. */
  readonly not: readonly string[];
}

/**
 * Lists the topics of library.yaml in file order, each with a unique slug: the given one, or one from the name with its signs
 * spelled out (C++ is c-plus-plus); a second topic with the same slug gets "-2".
 */
export function listTopics({ topics = [] }: LibraryFile): Topic[] {
  const taken = new Set<string>();
  return topics.map((entry) => {
    const wanted = slugOf(entry.slug ?? spellSigns(entry.name)) ?? slugOf(entry.name) ?? 'topic';
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    return {
      slug,
      name: entry.name,
      aliases: entry.aliases ?? [],
      kind: entry.kind.trim(),
      note: entry.note ?? null,
      links: entry.links ?? [],
      letterCase: entry.case ?? null,
      not: entry.not ?? [],
    };
  });
}
