import type { MomentKind, SearchHit } from '@/lib/model/moment';
import type { Facet, Facets, HitGroup, Repair, ShownHit } from './answer';
import type { Finding, Found } from './find-moments';
import { excerpt, type TermWeights } from './highlight';
import type { IndexDocument, IndexedMoment } from './index-schema';
import type { ParsedQuery } from './parse-query';

const EXCERPT_LENGTH = 220;

/** What to mark, and how much each term matters: rare words and sure meanings most. */
export function markWeights({ words }: Pick<Finding, 'words'>): TermWeights {
  const marks = new Map<string, number>();
  for (const { rarity, weights } of words) {
    for (const [term, weight] of weights) marks.set(term, Math.max(marks.get(term) ?? 0, rarity * weight));
  }
  return marks;
}

/** Sorts hits into episodes; episodes stand in the order of their best hit. */
export function groupHits(
  hits: readonly SearchHit[],
  limit: number,
  marks: TermWeights,
  { episodes }: IndexDocument,
): HitGroup[] {
  const groups = new Map<string, { hits: ShownHit[]; total: number }>();
  for (const [place, hit] of hits.entries()) {
    const group = groups.get(hit.episode) ?? { hits: [], total: 0 };
    group.total += 1;
    if (place < limit) group.hits.push(showHit(hit, marks));
    groups.set(hit.episode, group);
  }
  return [...groups].flatMap(([slug, group]) => {
    const episode = episodes.find((known) => known.slug === slug);
    return episode === undefined || group.hits.length === 0 ? [] : [{ episode, ...group }];
  });
}

function showHit(hit: SearchHit, marks: TermWeights): ShownHit {
  return {
    ...hit,
    titleExcerpt: excerpt(hit.title, marks, EXCERPT_LENGTH),
    textExcerpt: excerpt(hit.text, marks, EXCERPT_LENGTH),
  };
}

function countBy(moments: readonly IndexedMoment[], read: (moment: IndexedMoment) => string | null): Facet[] {
  const counts = new Map<string, number>();
  for (const value of moments.map(read)) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count);
}

/** Counts what each kind, speaker and episode would leave of these hits, the largest first. */
export function countFacets(found: readonly Found[], { moments, episodes }: IndexDocument): Facets {
  const hits = found.flatMap(({ moment }) => moments[moment] ?? []);
  const titleOf = (slug: string): string => episodes.find((known) => known.slug === slug)?.title ?? slug;
  return {
    kind: countBy(hits, ({ kind }: { kind: MomentKind }) => kind),
    speaker: countBy(hits, ({ speaker }) => speaker),
    episode: countBy(hits, ({ episode }) => episodes[episode]?.slug ?? null).map((facet) => ({
      ...facet,
      label: titleOf(facet.value),
    })),
  };
}

/** Names the words that no moment holds together with the word that was looked for instead. */
export function listRepairs(query: ParsedQuery, { alternatives }: Pick<Finding, 'alternatives'>): Repair[] {
  return query.words.flatMap(({ spellings }, place) => {
    const [best] = alternatives[place] ?? [];
    return best?.type === 'typo' ? [{ typed: spellings[0] ?? '', meant: best.term }] : [];
  });
}
