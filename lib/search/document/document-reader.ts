import type { Index } from 'flexsearch';
import { decodeDeltas } from '@/lib/search/bytes/number-list';
import { chooseGuesses } from '@/lib/search/index/choose-guesses';
import { LEVELS } from '@/lib/search/index/collect-terms';
import { createOutline } from '@/lib/search/index/index-outline';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { IndexDocument } from '@/lib/search/index/index-schema';
import { lengthOf } from '@/lib/search/index/length-keys';
import { listPages } from '@/lib/search/index/list-pages';
import { listSpeakers, nameTerms } from '@/lib/search/index/list-speakers';
import { createMomentReader } from '@/lib/search/index/read-moment';
import { clockKeys, timeKeys } from '@/lib/search/index/said-at';
import { decodeMagnitudes } from '@/lib/search/index/term-magnitude';
import { createVocabulary } from '@/lib/search/index/vocabulary';
import { findPostings, pairKey } from './posting-keys';

const NOBODY = { names: [], spoken: 0 };

/** Opens an index of one file, all of which is at hand; `postings` is what importPostings makes of its postings. */
export function openDocument(document: IndexDocument, postings: Index): IndexReader {
  const { moments, episodes, detailed, least } = document;
  const outline = createOutline(document);
  const terms = document.terms === '' ? [] : document.terms.split(' ');
  const weighed = { terms, magnitudes: decodeMagnitudes(document.magnitudes) };
  const known = new Set(terms);
  const all = createVocabulary(weighed);
  const guesses = least < 0 ? all : createVocabulary(chooseGuesses(weighed, least));
  const speakers = listSpeakers(moments, document);
  const pages = listPages(document);
  const pageNames = pages.map((page) => page.names);
  const names = nameTerms(speakers);
  const find = (key: string, levels: boolean) => findPostings(postings, key, moments.length, levels);
  return {
    outline,
    term: (term) =>
      known.has(term) ? { term, postings: find(term, detailed), ...(names.get(term) ?? NOBODY) } : null,
    completions: all.completions,
    pair: (first, second) => {
      const found = detailed ? find(pairKey(first, second), false) : [];
      return found.length === 0 ? null : found.map((posting) => posting / LEVELS);
    },
    vocabulary: () => guesses,
    moment: createMomentReader((number) => moments[number] ?? null),
    episode: (place) => episodes[place] ?? null,
    around: (ms) => {
      const keys = clockKeys(ms);
      return [...moments.keys()].filter((number) => {
        const moment = moments[number];
        return moment !== undefined && timeKeys(moment).some((key) => keys.includes(key));
      });
    },
    ofLength: (length) =>
      [...moments.keys()].filter((number) => {
        const moment = moments[number];
        return moment !== undefined && lengthOf(moment) === length;
      }),
    speakers: () => speakers,
    topicMoments: (place) => {
      const steps = document.topics[place]?.moments;
      return steps === undefined ? undefined : decodeDeltas(steps);
    },
    pageNames: () => pageNames,
    page: (number) => pages[number] ?? null,
    about: () => document,
    lacks: () => false,
    takeMissing: () => [],
  };
}
