import { Index } from 'flexsearch';

// This file imports no other project file: the worker loads it, with FlexSearch's 10 kB (gzip), only for small libraries.

/**
 * Creates the FlexSearch index of a small library, which only maps terms to moment numbers. Terms come from tokenise.ts and
 * are joined by spaces; position scores are off, since rank-moment.ts does the ranking.
 */
function createPostings(): Index {
  return new Index({ tokenize: 'strict', resolution: 1, encode: (terms) => terms.split(' ') });
}

/** Indexes moments by their terms (`terms[number]`) and exports the index, file name to content. */
export function exportPostings(terms: readonly (readonly string[])[]): Record<string, string> {
  const index = createPostings();
  for (const [number, own] of terms.entries()) index.add(number, own.join(' '));
  const files: Record<string, string> = {};
  // FlexSearch exports an empty part as undefined.
  index.export((name: string, data: string | undefined) => {
    if (data !== undefined) files[name] = data;
  });
  return files;
}

/** The exact inverse of exportPostings. */
export function importPostings(files: Readonly<Record<string, string>>): Index {
  const index = createPostings();
  for (const [name, data] of Object.entries(files)) index.import(name, data);
  return index;
}
