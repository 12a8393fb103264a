import { countOf } from '@/lib/core/words/count-of';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';

/** A sentence about a topic's page for search engines and previews. */
export function describeTopic({ topic, moments, episodes }: TopicRecord): string {
  const counted = `${countOf(moments, 'moment')} about ${topic.name} in ${countOf(episodes.length, 'episode')}, each with its time.`;
  return topic.note === null ? counted : `${topic.note} ${counted}`;
}
