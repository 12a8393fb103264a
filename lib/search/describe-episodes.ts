import type { Episode } from '@/lib/model/library';
import type { IndexedEpisode } from './index-schema';

/** Per episode the names as they are written there, and the slugs of their people. */
export type NamesIn = ReadonlyMap<string, ReadonlyMap<string, string>>;

function describeVoices({ slug, frontMatter, summary, passages }: Episode, namesIn: NamesIn) {
  const { language, source } = frontMatter;
  const names = new Set([...summary.quotes, ...passages].flatMap(({ speaker }) => speaker ?? []));
  const people = [...(namesIn.get(slug) ?? [])].filter(([name]) => names.has(name));
  return {
    ...(language === undefined ? {} : { language }),
    ...(source?.kind === 'ai-summary' ? { byAi: true as const } : {}),
    ...(summary.quotes.some(({ withoutPage }) => withoutPage) ? { unpaged: true as const } : {}),
    ...(people.length === 0 ? {} : { people: Object.fromEntries(people) }),
  };
}

/** Takes from episodes what their index says of them. */
export function describeEpisodes(episodes: readonly Episode[], namesIn: NamesIn): IndexedEpisode[] {
  return episodes.map((episode) => {
    const { slug, summary } = episode;
    const { title, show, date } = summary.meta;
    return { slug, title: title ?? slug, show, date, ...describeVoices(episode, namesIn) };
  });
}
