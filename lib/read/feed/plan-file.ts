/** What an import does with one file. */
export type FileFate = 'new' | 'same' | 'updated' | 'kept' | 'overwritten';

/**
 * Decides what happens to a file, from fingerprints: of what is to be written, of what is there, and of what an earlier
 * import wrote. A file that an author has changed, or made, is kept unless `force` says otherwise.
 */
export function planFile(file: {
  readonly wanted: string;
  readonly there: string | null;
  readonly recorded: string | null;
  readonly force: boolean;
}): FileFate {
  const { wanted, there, recorded, force } = file;
  if (there === null) return 'new';
  if (there === wanted) return 'same';
  if (there === recorded) return 'updated';
  return force ? 'overwritten' : 'kept';
}
