import { type ContentFiles, Report } from '@/lib/check/report/report';
import type { FileDiagnostic, Library } from '@/lib/core/model/library';
import { listTopics } from '@/lib/derive/topics/list-topics';
import { matchesTopic } from '@/lib/derive/topics/matches-topic';
import { libraryTopics } from '@/lib/site/library/site-topics';

const FILE = 'library.yaml';

/** Checks the topics of library.yaml against the episodes: topics without a mention, and phrases in `not` that exclude nothing. */
export function checkTopics(library: Library, files: ContentFiles): FileDiagnostic[] {
  const topics = listTopics(library.file);
  if (topics.length === 0) return [];
  const report = new Report(files);
  const { byTopic } = libraryTopics(library);
  for (const [i, topic] of topics.entries()) {
    if (library.episodes.length > 0 && byTopic.get(topic.slug)?.moments === 0)
      report.add('topic-unmentioned', report.valuePlace(FILE, ['topics', i, 'name']), { found: topic.name });
    for (const [j, phrase] of topic.not.entries()) {
      if (!matchesTopic(phrase, topic))
        report.add('topic-not', report.valuePlace(FILE, ['topics', i, 'not', j]), { found: phrase });
    }
  }
  return report.found;
}
