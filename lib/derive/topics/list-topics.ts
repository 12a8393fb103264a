import { slugOf, spellSigns } from '@/lib/core/links/slug';
import type { LibraryFile } from '@/lib/core/model/library';

type TopicEntry = NonNullable<LibraryFile['topics']>[number];

/** A topic of library.yaml with the address it has. */
export interface Topic {
  /** Unique in the library; its page is /topics/<slug>/. */
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As its author wrote it: tool, company, hardware, idea, person, or a word of theirs. */
  readonly kind: string;
  readonly note: string | null;
  readonly links: NonNullable<TopicEntry['links']>;
  /** How letter case counts; null leaves it to the way a name is written. */
  readonly letterCase: 'exact' | 'any' | null;
  /** Phrases in which its names mean something else. */
  readonly not: readonly string[];
}

/**
 * Lists the topics of library.yaml in its order, each with an address of its own: the slug given, else one made of the
 * name, with its signs (C++ is c-plus-plus); a second one of the same address gets "-2".
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
