import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/site/json-ld';
import { routes } from '@/components/site/site-routes';
import { describeTopic } from '@/components/topic/describe-topic';
import { TopicView } from '@/components/topic/topic-view';
import { topicGraph } from '@/lib/publish/structured-data/topic-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteAddress, siteFacts } from '@/lib/site/library/site-library';
import { findTopic, topicParams } from '@/lib/site/library/topic-params';

export const dynamicParams = false;
export const generateStaticParams = topicParams;

interface TopicPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TopicPageProps) {
  const found = await findTopic((await params).slug);
  if (found === null) return {};
  const { topic } = found.record;
  return pageMetadata({
    title: topic.name,
    description: describeTopic(found.record),
    path: routes.topic(topic.slug),
  });
}

export default async function TopicPage({ params }: TopicPageProps) {
  const found = await findTopic((await params).slug);
  if (found === null) notFound();
  const address = siteAddress();
  const { name } = await siteFacts();
  return (
    <>
      <JsonLd nodes={address.origin === '' ? [] : topicGraph(found.record.topic, name, address)} />
      <TopicView {...found} />
    </>
  );
}
