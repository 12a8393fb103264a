import { notFound } from 'next/navigation';
import { TopicView } from '@/components/topic/topic-view';
import { topicMetadata, topicPage, topicParams } from '@/lib/site/topic-page';

export const dynamicParams = false;
export const generateStaticParams = topicParams;

interface TopicAddress {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TopicAddress) {
  return topicMetadata((await params).slug);
}

export default async function Page({ params }: TopicAddress) {
  const page = (await topicPage((await params).slug)) ?? notFound();
  return <TopicView {...page} />;
}
