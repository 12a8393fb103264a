import type { Library } from '@/lib/model/library';
import { buildMoments } from '@/lib/moments/build-moments';
import { type ProposalOptions, proposeTopics, type TopicProposal } from '@/lib/topics/propose-topics';
import { quotesInPassages } from './site-topics';

/** Proposes topics for a library that has been read, see proposeTopics. */
export function proposeLibraryTopics(library: Library, options: ProposalOptions = {}): TopicProposal[] {
  const moments = buildMoments(library);
  return proposeTopics({ library, moments, quotesIn: quotesInPassages(moments) }, options);
}
