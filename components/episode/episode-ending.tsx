import { NeighbourEpisodes } from './neighbour-episodes';
import { RelatedEpisodes } from './related-episodes';

export type EpisodeEndingProps = React.ComponentProps<typeof RelatedEpisodes> &
  React.ComponentProps<typeof NeighbourEpisodes>;

/** Where to go on from the end of an episode. */
export function EpisodeEnding({ related, ...neighbours }: EpisodeEndingProps) {
  return (
    <>
      <RelatedEpisodes related={related} />
      <NeighbourEpisodes {...neighbours} />
    </>
  );
}
