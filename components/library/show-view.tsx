import { PageLinks } from '@/components/site/page-links';
import { routes } from '@/components/site/site-routes';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { EpisodeList } from './episode-list';
import { ShowHeader, type ShowHeaderProps } from './show-header';

/** A person or topic with a page, and the number of the show's episodes that have it. */
export interface NamedCount {
  readonly slug: string;
  readonly name: string;
  readonly episodes: number;
}

export interface ShowViewProps extends Omit<ShowHeaderProps, 'page'> {
  readonly slug: string;
  /** The episodes of this page. */
  readonly episodes: readonly ListedEpisode[];
  readonly page: number;
  readonly pages: number;
  /** The most frequent people and topics. */
  readonly people: readonly NamedCount[];
  readonly topics: readonly NamedCount[];
}

/** A podcast of the library: description, people, topics and episodes. */
export function ShowView({ slug, episodes, page, pages, people, topics, ...facts }: ShowViewProps) {
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <ShowHeader {...facts} page={page} />
      {page === 1 && (
        <div className="span gap-y-3 text-small">
          <Names title="People" names={people} addressOf={routes.person} />
          <Names title="Topics" names={topics} addressOf={routes.topic} />
        </div>
      )}
      {/* The rows of a show's page need not name it. */}
      <EpisodeList episodes={episodes.map((episode) => ({ ...episode, show: null }))} />
      <PageLinks page={page} pages={pages} addressOf={(n) => routes.show(slug, n)} />
    </main>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly NamedCount[];
  readonly addressOf: (slug: string) => string;
}

function Names({ title, names, addressOf }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <section className="span">
      <h2 className="rail label">{title}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {names.map(({ slug, name, episodes }) => (
          <li key={slug}>
            <a href={addressOf(slug)} className="quiet-link">
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
