import { notFound } from 'next/navigation';
import { EpisodeListView } from '@/components/library/episode-list-view';
import { laterEpisodesMetadata, laterEpisodesPage, laterEpisodesParams } from '@/lib/site/episodes-page';

export const dynamicParams = false;
export const generateStaticParams = laterEpisodesParams;

interface EpisodesAddress {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: EpisodesAddress) {
  return laterEpisodesMetadata(Number((await params).n));
}

export default async function Page({ params }: EpisodesAddress) {
  const page = (await laterEpisodesPage(Number((await params).n))) ?? notFound();
  return <EpisodeListView {...page} />;
}
