import type { Index } from 'flexsearch';
import { decodeDeltas } from '@/lib/search/bytes/number-list';
import { LEVELS } from '@/lib/search/index/collect-terms';
import { createOutline } from '@/lib/search/index/index-outline';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { IndexDocument } from '@/lib/search/index/index-schema';
import { quoteLengthOf } from '@/lib/search/index/length-keys';
import { listPages } from '@/lib/search/index/list-pages';
import { listSpeakers, nameTerms } from '@/lib/search/index/list-speakers';
import { momentTimeKeys, queryTimeKeys } from '@/lib/search/index/match-time';
import { createMomentReader } from '@/lib/search/index/read-moment';
import { selectCorrectionTerms } from '@/lib/search/index/select-correction-terms';
import { decodeMagnitudes } from '@/lib/search/index/term-magnitude';
import { createVocabulary } from '@/lib/search/index/vocabulary';
import { findPostings, pairKey } from './posting-keys';

const NO_SPEAKER = { names: [], spokenCount: 0 };

/** Opens a single-file index, so that no part is ever missing; `postings` is the result of importPostings. */
export function openDocument(document: IndexDocument, postings: Index): IndexReader {
  const { moments, episodes, detailed, least } = document;
  const outline = createOutline(document);
  const terms = document.terms === '' ? [] : document.terms.split(' ');
  const weighted = { terms, magnitudes: decodeMagnitudes(document.magnitudes) };
  const known = new Set(terms);
  const all = createVocabulary(weighted);
  const corrections = least < 0 ? all : createVocabulary(selectCorrectionTerms(weighted, least));
  const speakers = listSpeakers(moments, document);
  const pages = listPages(document);
  const pageNames = pages.map((page) => page.names);
  const names = nameTerms(speakers);
  const find = (key: string, levels: boolean) => findPostings(postings, key, moments.length, levels);
  return {
    outline,
    term: (term) =>
      known.has(term) ? { term, postings: find(term, detailed), ...(names.get(term) ?? NO_SPEAKER) } : null,
    completions: all.completions,
    pair: (first, second) => {
      const found = detailed ? find(pairKey(first, second), false) : [];
      return found.length === 0 ? null : found.map((posting) => posting / LEVELS);
    },
    vocabulary: () => corrections,
    moment: createMomentReader((number) => moments[number] ?? null),
    episode: (place) => episodes[place] ?? null,
    momentsNear: (ms) => {
      const keys = queryTimeKeys(ms);
      return [...moments.keys()].filter((number) => {
        const moment = moments[number];
        return moment !== undefined && momentTimeKeys(moment).some((key) => keys.includes(key));
      });
    },
    quotesOfLength: (length) =>
      [...moments.keys()].filter((number) => {
        const moment = moments[number];
        return moment !== undefined && quoteLengthOf(moment) === length;
      }),
    speakers: () => speakers,
    topicMoments: (place) => {
      const steps = document.topics[place]?.moments;
      return steps === undefined ? undefined : decodeDeltas(steps);
    },
    pageNames: () => pageNames,
    page: (number) => pages[number] ?? null,
    catalogue: () => document,
    hasMissingParts: () => false,
    drainMissingParts: () => [],
  };
}
