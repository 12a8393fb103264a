import { type EpisodeListFile, encodeEpisodeList } from '@/lib/derive/lists/episode-list-file';
import { siteLists } from '@/lib/site/library/site-lists';

/** The file that the filter of the list of episodes fetches. */
export async function episodeList(): Promise<EpisodeListFile> {
  return encodeEpisodeList((await siteLists()).listed);
}
