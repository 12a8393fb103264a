import type { Library } from '@/lib/core/model/library';
import { buildMoments } from '@/lib/derive/moments/build-moments';
import { type ProposalOptions, proposeTopics, type TopicProposal } from '@/lib/derive/topics/propose-topics';
import { quotesInPassages } from '@/lib/site/library/site-topics';

/** Proposes topics for a library, see proposeTopics. */
export function proposeLibraryTopics(library: Library, options: ProposalOptions = {}): TopicProposal[] {
  const moments = buildMoments(library);
  return proposeTopics({ library, moments, quotesIn: quotesInPassages(moments) }, options);
}
