/**
 * How finely an index is cut, a size (bytes, not compressed) for each kind of part; smaller parts make more files and fewer bytes a
 * query. Hosts count files, so where there would be more than `files` of a kind, they are larger.
 */
export interface Grain {
  readonly terms: PartGrain;
  readonly pairs: PartGrain;
  readonly texts: PartGrain;
}

export interface PartGrain {
  readonly bytes: number;
  readonly files: number;
}

export const GRAIN: Grain = {
  terms: { bytes: 4096, files: 1500 },
  pairs: { bytes: 6000, files: 2000 },
  texts: { bytes: 8000, files: 6000 },
};
