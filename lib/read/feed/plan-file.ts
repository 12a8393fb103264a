/** The action an import takes on one file. */
export type FileFate = 'new' | 'same' | 'updated' | 'kept' | 'overwritten';

/**
 * Decides what happens to a file, from fingerprints: of the content to write, of the file on disk, and of what an earlier
 * import wrote. A file that an author has changed or made is kept unless `force` is set.
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
