import { useState } from 'react';
import { chooseEpisodes } from '@/lib/derive/lists/choose-episodes';
import { EPISODES_A_PAGE } from '@/lib/derive/lists/cut-pages';
import type { ListChoice } from '@/lib/derive/lists/list-choice';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { EpisodeLine } from './episode-line';

interface FilteredEpisodesProps {
  readonly listed: readonly ListedEpisode[];
  readonly choice: ListChoice;
  /** The address of the list, which is the prefix of its episodes' addresses. */
  readonly address: string;
}

/** The episodes that match a choice, and their number. */
export function FilteredEpisodes({ listed, choice, address }: FilteredEpisodesProps) {
  const [shown, setShown] = useState(EPISODES_A_PAGE);
  const { episodes } = chooseEpisodes(listed, choice);
  const rest = episodes.length - shown;
  return (
    <section className="spread mt-10">
      <div role="status">
        <h2 className="label mb-3 tabular-nums">
          {episodes.length === listed.length
            ? `All ${listed.length} episodes`
            : `${episodes.length} of ${listed.length} episodes`}
        </h2>
      </div>
      {episodes.length === 0 && <p className="font-serif text-lead">Nothing matches. Remove a filter.</p>}
      <ol className="spread">
        {episodes.slice(0, shown).map((episode) => (
          <EpisodeLine key={episode.slug} episode={episode} href={`${address}${episode.slug}/`} />
        ))}
      </ol>
      {rest > 0 && (
        <p className="border-line border-t pt-4">
          <button
            type="button"
            className="quiet-link cursor-pointer text-small"
            onClick={() => setShown(shown + EPISODES_A_PAGE)}
          >
            {`Show ${Math.min(rest, EPISODES_A_PAGE)} more of ${rest}`}
          </button>
        </p>
      )}
    </section>
  );
}
