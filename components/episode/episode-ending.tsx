import { NeighbourEpisodes } from './neighbour-episodes';
import { RelatedEpisodes } from './related-episodes';

export type EpisodeEndingProps = React.ComponentProps<typeof RelatedEpisodes> &
  React.ComponentProps<typeof NeighbourEpisodes>;

/** Related and neighbouring episodes at the end of an episode. */
export function EpisodeEnding({ related, ...neighbours }: EpisodeEndingProps) {
  return (
    <>
      <RelatedEpisodes related={related} />
      <NeighbourEpisodes {...neighbours} />
    </>
  );
}
