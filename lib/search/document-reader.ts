import type { Index } from 'flexsearch';
import { chooseGuesses } from './choose-guesses';
import { LEVELS } from './collect-terms';
import { createOutline } from './index-outline';
import type { IndexReader } from './index-reader';
import type { IndexDocument } from './index-schema';
import { lengthOf } from './length-keys';
import { listPages } from './list-pages';
import { listSpeakers, nameTerms } from './list-speakers';
import { addSteps } from './number-list';
import { findPostings, pairKey } from './posting-keys';
import { createMomentReader } from './read-moment';
import { clockKeys, timeKeys } from './said-at';
import { decodeMagnitudes } from './term-magnitude';
import { createVocabulary } from './vocabulary';

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
      return steps === undefined ? undefined : addSteps(steps);
    },
    pageNames: () => pageNames,
    page: (number) => pages[number] ?? null,
    about: () => document,
    lacks: () => false,
    takeMissing: () => [],
  };
}
