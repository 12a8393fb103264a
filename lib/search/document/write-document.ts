import type { PreparedIndex } from '@/lib/search/index/build-index';
import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';
import type { IndexDocument } from '@/lib/search/index/index-schema';
import { INDEX_VERSION } from '@/lib/search/index/index-version';
import { encodeMagnitudes } from '@/lib/search/index/term-magnitude';
import { exportPostings } from './flex-postings';
import { keysByMoment, pairKey } from './posting-keys';

function* listPostings(prepared: PreparedIndex): Iterable<readonly [string, Postings]> {
  yield* prepared.postings;
  for (const { first, second, moments } of prepared.pairs) {
    yield [pairKey(first, second), Array.from(moments, (moment) => moment * LEVELS)];
  }
}

/** Serialises an index as one document for JSON: texts, terms, and FlexSearch's export of the postings. */
export function writeDocument(prepared: PreparedIndex): IndexDocument {
  const { counts, pool, detailed, least, common, commonCounts, pages, moments, terms } = prepared;
  const { episodes, topics, people } = prepared;
  return {
    version: INDEX_VERSION,
    counts: [...counts],
    pool,
    detailed,
    least,
    common,
    commonCounts: [...commonCounts],
    pages: [...pages],
    episodes: [...episodes],
    topics: [...topics],
    people: [...people],
    moments: [...moments],
    terms: terms.join(' '),
    magnitudes: encodeMagnitudes(prepared.magnitudes),
    postings: exportPostings(keysByMoment(moments.length, listPostings(prepared))),
  };
}
