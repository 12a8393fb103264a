import { Index } from 'flexsearch';

// This file imports nothing of ours: the worker loads it, and FlexSearch's 10 kB (gzip), for small libraries only.

/**
 * Makes the FlexSearch index of a small library: it maps terms to moment numbers and nothing else. Terms come from
 * tokenise.ts and are joined by spaces; position scores are off, for the ranking is ours.
 */
function createPostings(): Index {
  return new Index({ tokenize: 'strict', resolution: 1, encode: (terms) => terms.split(' ') });
}

/** Files moments under the terms of each (`terms[number]`) and exports the whole, file name to content. */
export function exportPostings(terms: readonly (readonly string[])[]): Record<string, string> {
  const index = createPostings();
  for (const [number, own] of terms.entries()) index.add(number, own.join(' '));
  const files: Record<string, string> = {};
  // FlexSearch hands an empty part out as undefined.
  index.export((name: string, data: string | undefined) => {
    if (data !== undefined) files[name] = data;
  });
  return files;
}

/** Opens what exportPostings wrote. */
export function importPostings(files: Readonly<Record<string, string>>): Index {
  const index = createPostings();
  for (const [name, data] of Object.entries(files)) index.import(name, data);
  return index;
}
