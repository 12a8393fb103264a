import { encodeEpisodeList } from '@/lib/derive/lists/episode-list-file';
import { siteLists } from '@/lib/site/library/site-lists';

export const dynamic = 'force-static';

/** What the filter of the list of episodes fetches. */
export async function GET() {
  return Response.json(encodeEpisodeList((await siteLists()).listed));
}
