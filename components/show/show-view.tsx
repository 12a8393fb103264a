import { EpisodeList } from '@/components/library/episode-list';
import { PageLinks } from '@/components/library/page-links';
import { routes } from '@/components/site/site-routes';
import { encodeListChoice, NO_CHOICE } from '@/lib/lists/list-choice';
import type { ListedEpisode } from '@/lib/lists/listed-episode';
import { ShowHeader, type ShowHeaderProps } from './show-header';

export interface NamedCount {
  readonly name: string;
  readonly episodes: number;
}

export interface ShowViewProps extends Omit<ShowHeaderProps, 'page'> {
  readonly slug: string;
  /** Those of this page. */
  readonly episodes: readonly ListedEpisode[];
  readonly page: number;
  readonly pages: number;
  /** Who is heard most, and what is spoken of most. */
  readonly people: readonly NamedCount[];
  readonly topics: readonly NamedCount[];
}

/** A podcast of the library: what it is, who and what is in it, and its episodes. */
export function ShowView({ slug, episodes, page, pages, people, topics, ...facts }: ShowViewProps) {
  const narrowed = (choice: Partial<typeof NO_CHOICE>): string =>
    `${routes.episodes()}${encodeListChoice({ ...NO_CHOICE, show: facts.name, ...choice })}`;
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <ShowHeader {...facts} page={page} />
      {page === 1 && (
        <div className="span gap-y-3 text-small">
          <Names title="People" names={people} addressOf={(person) => narrowed({ person })} />
          <Names title="Topics" names={topics} addressOf={(topic) => narrowed({ topic })} />
        </div>
      )}
      {/* The page is the show’s: its rows need not name it. */}
      <EpisodeList episodes={episodes.map((episode) => ({ ...episode, show: null }))} />
      <PageLinks page={page} pages={pages} addressOf={(n) => routes.show(slug, n)} />
    </main>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly NamedCount[];
  readonly addressOf: (name: string) => string;
}

function Names({ title, names, addressOf }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <section className="span">
      <h2 className="rail label">{title}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {names.map(({ name, episodes }) => (
          <li key={name}>
            <a href={addressOf(name)} className="quiet-link">
              <bdi>{name}</bdi>
            </a>{' '}
            <span className="text-note text-soft tabular-nums">
              {episodes}
              <span className="sr-only"> {episodes === 1 ? 'episode' : 'episodes'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
