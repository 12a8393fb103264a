import { notFound } from 'next/navigation';
import { TopicView } from '@/components/topic/topic-view';
import { laterTopicParams, topicMetadata, topicPage } from '@/lib/site/topic-page';

export const dynamicParams = false;
export const generateStaticParams = laterTopicParams;

interface TopicAddress {
  readonly params: Promise<{ slug: string; n: string }>;
}

export async function generateMetadata({ params }: TopicAddress) {
  const { slug, n } = await params;
  return topicMetadata(slug, Number(n));
}

export default async function Page({ params }: TopicAddress) {
  const { slug, n } = await params;
  const page = (await topicPage(slug, Number(n))) ?? notFound();
  return <TopicView {...page} />;
}
