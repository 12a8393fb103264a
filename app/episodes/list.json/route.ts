import { siteLists } from '@/lib/content/site-lists';
import { encodeEpisodeList } from '@/lib/lists/episode-list-file';

export const dynamic = 'force-static';

/** What the filter of the list of episodes fetches. */
export async function GET() {
  return Response.json(encodeEpisodeList((await siteLists()).listed));
}
