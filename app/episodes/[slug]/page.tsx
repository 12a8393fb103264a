import { notFound } from 'next/navigation';
import { EpisodeView } from '@/components/episode/episode-view';
import { episodeMetadata, episodePage, episodeParams } from '@/lib/site/episode-page';

export const dynamicParams = false;
export const generateStaticParams = episodeParams;

interface EpisodeAddress {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: EpisodeAddress) {
  return episodeMetadata((await params).slug);
}

export default async function Page({ params }: EpisodeAddress) {
  const page = (await episodePage((await params).slug)) ?? notFound();
  return <EpisodeView {...page} />;
}
