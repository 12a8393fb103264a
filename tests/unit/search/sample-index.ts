import type { Moment } from '@/lib/model/moment';
import { buildIndex } from '@/lib/search/build-index';
import type { IndexDocument } from '@/lib/search/index-schema';

type Sketch = Partial<Moment> & Pick<Moment, 'text'>;

/** Completes a sketch of a moment; its id is its place. */
export function sketchMoments(sketches: readonly Sketch[]): Moment[] {
  return sketches.map((sketch, place) => ({
    id: `m${place}`,
    kind: 'quote',
    episode: 'pilot',
    title: '',
    speaker: null,
    startMs: place * 1000,
    ...sketch,
  }));
}

/** An index of sketched moments; the episodes are those that the moments name. */
export function sampleIndex(sketches: readonly Sketch[]): IndexDocument {
  const moments = sketchMoments(sketches);
  const slugs = [...new Set(moments.map(({ episode }) => episode))];
  const episodes = slugs.map((slug) => ({ slug, title: `About ${slug}`, show: 'Show', date: '2025-01-01' }));
  return buildIndex({ moments, episodes, topics: [{ slug: 'gpu', names: ['GPU', 'graphics card'] }] });
}
