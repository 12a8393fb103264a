import type { Library } from '@/lib/model/library';
import type { Moment } from '@/lib/model/moment';
import { createPostings } from './index-config';
import type { IndexDocument, IndexedEpisode, IndexedTopic } from './index-schema';
import { INDEX_VERSION } from './index-version';
import { tokenise } from './tokenise';

/** What an index is made of: `episodes` describe the slugs that the moments name. */
export interface IndexSource {
  readonly moments: readonly Moment[];
  readonly episodes: readonly IndexedEpisode[];
  readonly topics: readonly IndexedTopic[];
}

/** Takes from a library what its index says of episodes and topics. */
export function describeLibrary({ episodes, file }: Library): Omit<IndexSource, 'moments'> {
  return {
    episodes: episodes.map(({ slug, summary: { meta } }) => ({
      slug,
      title: meta.title ?? slug,
      show: meta.show,
      date: meta.date,
    })),
    topics: (file.topics ?? []).map((topic) => ({
      slug: topic.slug ?? topic.name,
      names: [topic.name, ...(topic.aliases ?? [])],
    })),
  };
}

function newestFirst(a: IndexedEpisode, b: IndexedEpisode): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/** The terms of everything a moment says, each once. */
function termsOf(moment: Moment): string[] {
  const fields = [moment.title, moment.text, moment.speaker ?? ''];
  return [...new Set(fields.flatMap((field) => tokenise(field).map((token) => token.term)))];
}

function countTerms(termLists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termLists.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function exportPostings(termLists: readonly (readonly string[])[]): Record<string, string> {
  const postings = createPostings();
  for (const [number, terms] of termLists.entries()) postings.add(number, terms.join(' '));
  const files: Record<string, string> = {};
  // FlexSearch hands an empty part out as undefined.
  postings.export((name: string, data: string | undefined) => {
    if (data !== undefined) files[name] = data;
  });
  return files;
}

/**
 * Builds the index document of all moments, ready to be written as JSON. The order in which episodes come in does not
 * matter; the order of the moments of one episode is kept.
 */
export function buildIndex({ moments, episodes, topics }: IndexSource): IndexDocument {
  const ordered = [...episodes].sort(newestFirst);
  const byEpisode = new Map<string, Moment[]>(ordered.map(({ slug }) => [slug, []]));
  for (const moment of moments) byEpisode.get(moment.episode)?.push(moment);
  const sorted = [...byEpisode.values()].flat();
  const numbers = new Map(ordered.map(({ slug }, index) => [slug, index]));
  const termLists = sorted.map(termsOf);
  const counts = countTerms(termLists);
  const terms = [...counts.keys()].sort();
  return {
    version: INDEX_VERSION,
    episodes: ordered,
    topics: [...topics],
    moments: sorted.map((moment) => ({ ...moment, episode: numbers.get(moment.episode) ?? 0 })),
    terms: terms.join(' '),
    counts: terms.map((term) => counts.get(term) ?? 0),
    postings: exportPostings(termLists),
  };
}
