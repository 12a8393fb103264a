import { episodeList } from '@/lib/site/episode-list-json';

export const dynamic = 'force-static';

export async function GET() {
  return Response.json(await episodeList());
}
