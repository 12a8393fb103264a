import { decodeNumbers } from '@/lib/search/bytes/number-list';
import type { TermEntry } from '@/lib/search/index/index-reader';
import type {
  IndexDocument,
  IndexedEpisode,
  IndexedMoment,
  IndexedPage,
} from '@/lib/search/index/index-schema';
import type { Speakers } from '@/lib/search/index/list-speakers';
import { createVocabulary, type Vocabulary } from '@/lib/search/index/vocabulary';
import { decodeVocabulary } from '@/lib/search/index/vocabulary-text';
import { openPart } from './part-header';

/** A shard of terms. */
export interface TermPart {
  /** In the order of their keys. */
  readonly entries: ReadonlyMap<string, TermEntry>;
}

/** A block of texts and their episodes. */
export interface TextPart {
  readonly episodes: readonly (readonly [place: number, episode: IndexedEpisode])[];
  readonly moments: readonly IndexedMoment[];
}

const splitLines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Runs a decoder; rethrows its failure as an Error that names the part and the remedy. */
function decoded<Part>(name: string, decode: () => Part): Part {
  try {
    return decode();
  } catch (cause) {
    throw new Error(`search index: broken part ${name}, rebuild with npm run build`, { cause });
  }
}

export function decodeTerms(bytes: Uint8Array, name: string): TermPart {
  return decoded(name, () => {
    const reader = openPart(bytes, name);
    const keys = splitLines(reader.text());
    const entries = keys.map((term): [string, TermEntry] => {
      const names = [...decodeNumbers(reader)];
      const spokenCount = names.length === 0 ? 0 : reader.number();
      return [term, { term, names, spokenCount, postings: decodeNumbers(reader) }];
    });
    return { entries: new Map(entries) };
  });
}

/** The moments of adjacent word pairs, by fingerprint (hash-pair.ts). */
export function decodePairs(bytes: Uint8Array, name: string): ReadonlyMap<number, Uint32Array> {
  return decoded(name, () => {
    const reader = openPart(bytes, name);
    return new Map([...decodeNumbers(reader)].map((print) => [print, decodeNumbers(reader)]));
  });
}

/** The worker does not check schemas (see index-format.ts); compression includes a checksum. */
function readJson<Shape>(bytes: Uint8Array, name: string): Shape {
  return decoded(name, () => JSON.parse(openPart(bytes, name).text()) as Shape);
}

export const decodeTexts = (bytes: Uint8Array, name: string): TextPart => readJson<TextPart>(bytes, name);

export function decodeCatalogue(bytes: Uint8Array, name: string): Pick<IndexDocument, 'episodes' | 'topics'> {
  return readJson(bytes, name);
}

export const decodeNames = (bytes: Uint8Array, name: string): string[][] => readJson<string[][]>(bytes, name);

export const decodePages = (bytes: Uint8Array, name: string): Omit<IndexedPage, 'names'>[] =>
  readJson<Omit<IndexedPage, 'names'>[]>(bytes, name);

export function decodeVocabularyPart(bytes: Uint8Array, name: string): Vocabulary {
  return decoded(name, () => {
    const reader = openPart(bytes, name);
    return createVocabulary(decodeVocabulary([reader.text(), reader.text(), reader.text()]));
  });
}

/** The moments of each topic, in the order of the topics. */
export function decodeTopics(bytes: Uint8Array, name: string): readonly Uint32Array[] {
  return decoded(name, () => {
    const reader = openPart(bytes, name);
    return Array.from({ length: reader.number() }, () => decodeNumbers(reader));
  });
}

export function decodeSpeakers(bytes: Uint8Array, name: string, total: number): Speakers {
  return decoded(name, () => {
    const reader = openPart(bytes, name);
    const names = JSON.parse(reader.text()) as string[];
    const pageNames = JSON.parse(reader.text()) as (string | 0)[];
    const displayNames = names.map((written, id) => pageNames[id] || written);
    const byMoment = new Uint32Array(total);
    const recent: number[] = [];
    for (let moment = 0; moment < total; moment += 1) {
      const place = reader.number() - 1;
      const id = place < 0 ? reader.number() : (recent.splice(place, 1)[0] ?? 0);
      byMoment[moment] = id;
      recent.unshift(id);
      recent.length = Math.min(recent.length, 12);
    }
    return { names, displayNames, byMoment };
  });
}
