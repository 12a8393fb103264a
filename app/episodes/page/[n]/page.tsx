import { notFound } from 'next/navigation';
import { EpisodeListView } from '@/components/library/episode-list-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { listPage, listPageParams } from '@/lib/site/library/list-page';

export const dynamicParams = false;
export const generateStaticParams = listPageParams;

interface LaterPageProps {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: LaterPageProps) {
  const page = Number((await params).n);
  if (!(page > 1)) return {};
  const description = `All episodes, newest first: page ${page} of the list.`;
  return pageMetadata({ title: `Episodes, page ${page}`, description, path: routes.episodes(page) });
}

export default async function LaterEpisodesPage({ params }: LaterPageProps) {
  const page = Number((await params).n);
  if (!(page > 1)) notFound();
  return <EpisodeListView {...(await listPage(page))} />;
}
