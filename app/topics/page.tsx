import { TopicIndexView } from '@/components/topic/topic-index-view';
import { topicsMetadata, topicsPage } from '@/lib/site/topics-page';

export const generateMetadata = topicsMetadata;

export default async function Page() {
  return <TopicIndexView {...(await topicsPage())} />;
}
