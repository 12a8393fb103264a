import { buildMoments } from '@/lib/derive/moments/build-moments';
import { perLibrary } from './once-per-library';

/** Every moment of a library, built once: topics, mentions, what is related and the search index all read them. */
export const libraryMoments = perLibrary(buildMoments);
