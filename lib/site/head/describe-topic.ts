import { countOf } from '@/lib/core/words/count-of';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';

/** Describes a topic's page in a sentence, for previews and search engines. */
export function describeTopic({ topic, moments, episodes }: TopicRecord): string {
  const counted = `${countOf(moments, 'moment')} about ${topic.name} in ${countOf(episodes.length, 'episode')}, each with its time.`;
  return topic.note === null ? counted : `${topic.note} ${counted}`;
}
