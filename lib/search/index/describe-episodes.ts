import type { Episode } from '@/lib/core/model/library';
import type { IndexedEpisode } from './index-schema';

/** Resolves names to people. */
export interface PeopleLookup {
  /** For each episode, the names as written in it and the slugs of their people. */
  readonly namesIn: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly bySlug: ReadonlyMap<string, { readonly name: string }>;
}

/** The names to resolve in search: those of quotes, which link to the person, and those that differ from the person’s name. */
function listLinkedSpeakers(
  { slug, summary, passages }: Episode,
  { namesIn, bySlug }: PeopleLookup,
): [string, string][] {
  const quoteSpeakers = new Set(summary.quotes.map(({ speaker }) => speaker));
  const transcriptSpeakers = new Set(passages.map(({ speaker }) => speaker));
  return [...(namesIn.get(slug) ?? [])].filter(
    ([name, person]) =>
      quoteSpeakers.has(name) || (transcriptSpeakers.has(name) && bySlug.get(person)?.name !== name),
  );
}

function describeSpeakers(episode: Episode, lookup: PeopleLookup): Partial<IndexedEpisode> {
  const { frontMatter, summary } = episode;
  const { language, source } = frontMatter;
  const people = listLinkedSpeakers(episode, lookup);
  return {
    ...(language === undefined ? {} : { language }),
    ...(source?.kind === 'ai-summary' ? { byAi: true } : {}),
    ...(summary.quotes.some(({ withoutPage }) => withoutPage) ? { unpaged: true } : {}),
    ...(people.length === 0 ? {} : { people: Object.fromEntries(people) }),
  };
}

/** Extracts the episode data that the index stores. */
export function describeEpisodes(episodes: readonly Episode[], lookup: PeopleLookup): IndexedEpisode[] {
  return episodes.map((episode) => {
    const { slug, summary } = episode;
    const { title, show, date } = summary.meta;
    return { slug, title: title ?? slug, show, date, ...describeSpeakers(episode, lookup) };
  });
}
