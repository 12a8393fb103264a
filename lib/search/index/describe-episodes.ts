import type { Episode } from '@/lib/core/model/library';
import type { IndexedEpisode } from './index-schema';

/** Who is who. */
export interface Persons {
  /** Per episode the names as they are written there, and the slugs of their people. */
  readonly namesIn: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly bySlug: ReadonlyMap<string, { readonly name: string }>;
}

/** The names that have to be told: all under which quotes stand, for their rows link them, and those that are not what one is called. */
function tellNames({ slug, summary, passages }: Episode, { namesIn, bySlug }: Persons): [string, string][] {
  const quoted = new Set(summary.quotes.map(({ speaker }) => speaker));
  const heard = new Set(passages.map(({ speaker }) => speaker));
  return [...(namesIn.get(slug) ?? [])].filter(
    ([name, person]) => quoted.has(name) || (heard.has(name) && bySlug.get(person)?.name !== name),
  );
}

function describeVoices(episode: Episode, persons: Persons): Partial<IndexedEpisode> {
  const { frontMatter, summary } = episode;
  const { language, source } = frontMatter;
  const people = tellNames(episode, persons);
  return {
    ...(language === undefined ? {} : { language }),
    ...(source?.kind === 'ai-summary' ? { byAi: true } : {}),
    ...(summary.quotes.some(({ withoutPage }) => withoutPage) ? { unpaged: true } : {}),
    ...(people.length === 0 ? {} : { people: Object.fromEntries(people) }),
  };
}

/** Takes from episodes what their index says of them. */
export function describeEpisodes(episodes: readonly Episode[], persons: Persons): IndexedEpisode[] {
  return episodes.map((episode) => {
    const { slug, summary } = episode;
    const { title, show, date } = summary.meta;
    return { slug, title: title ?? slug, show, date, ...describeVoices(episode, persons) };
  });
}
