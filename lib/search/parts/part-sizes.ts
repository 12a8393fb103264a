/**
 * The target size of each kind of part (bytes, uncompressed): smaller parts mean more files and fewer bytes per query. Hosts limit
 * the number of files, so parts grow where there would be more than `files` of a kind.
 */
export interface PartSizes {
  readonly terms: PartSize;
  readonly pairs: PartSize;
  readonly texts: PartSize;
}

export interface PartSize {
  readonly bytes: number;
  readonly files: number;
}

export const PART_SIZES: PartSizes = {
  terms: { bytes: 4096, files: 1500 },
  pairs: { bytes: 6000, files: 2000 },
  texts: { bytes: 8000, files: 6000 },
};
