import { notFound } from 'next/navigation';
import { routes } from '@/components/site/site-routes';
import { describeTopic } from '@/components/topic/describe-topic';
import { TopicView } from '@/components/topic/topic-view';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { findTopic, topicPageParams } from '@/lib/site/library/topic-params';

export const dynamicParams = false;
export const generateStaticParams = topicPageParams;

interface LaterPageProps {
  readonly params: Promise<{ slug: string; n: string }>;
}

export async function generateMetadata({ params }: LaterPageProps) {
  const { slug, n } = await params;
  const found = await findTopic(slug, Number(n));
  if (found === null) return {};
  return pageMetadata({
    title: `${found.record.topic.name}, page ${n}`,
    description: describeTopic(found.record),
    path: routes.topic(slug, Number(n)),
  });
}

export default async function LaterTopicPage({ params }: LaterPageProps) {
  const { slug, n } = await params;
  const found = await findTopic(slug, Number(n));
  if (found === null) notFound();
  return <TopicView {...found} page={Number(n)} />;
}
