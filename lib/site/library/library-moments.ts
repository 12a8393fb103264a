import { buildMoments } from '@/lib/derive/moments/build-moments';
import { perLibrary } from './once-per-library';

/** Every moment of a library, built once for topics, mentions, related moments and the search index. */
export const libraryMoments = perLibrary(buildMoments);
