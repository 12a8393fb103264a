import { languageAttributes, OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { EpisodeNeighbours as Neighbours } from '@/lib/derive/lists/find-neighbours';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

interface NeighbourEpisodesProps extends Neighbours<ListedEpisode> {
  /** The show of the episode that they stand beside. */
  readonly show: string | null;
}

/** The episode before and the one after, by date; nothing in a library of one. */
export function NeighbourEpisodes({ earlier, later, show }: NeighbourEpisodesProps) {
  if (earlier === null && later === null) return null;
  return (
    <nav aria-label="Episodes before and after" className="unprinted mt-16 border-line border-t pt-4">
      <div className="grid gap-6 sm:grid-cols-2">
        <Neighbour episode={earlier} rel="prev" label="Earlier" show={show} />
        <Neighbour episode={later} rel="next" label="Later" show={show} />
      </div>
    </nav>
  );
}

interface NeighbourProps {
  readonly episode: ListedEpisode | null;
  readonly rel: 'prev' | 'next';
  readonly label: string;
  readonly show: string | null;
}

/** One of another show says so. */
function Neighbour({ episode, rel, label, show }: NeighbourProps) {
  if (episode === null) return <span />;
  const elsewhere = episode.show !== show && episode.show !== null;
  return (
    <p>
      <span {...OUR_WORDS} className="label block rtl:text-end">
        {label}
        {elsewhere && (
          <>
            {' · '}
            <bdi>{episode.show}</bdi>
          </>
        )}
      </span>
      <a
        href={routes.episode(episode.slug)}
        rel={rel}
        className="quiet-link font-serif text-lead decoration-transparent"
        {...languageAttributes(episode.language)}
      >
        {episode.title}
      </a>
    </p>
  );
}
