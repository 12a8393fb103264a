/** Increased whenever a reader of the old format could misread the new one. */
export const INDEX_VERSION = 3 as const;

/** Allowed names of an index file; a manifest must not send the browser anywhere else. */
export const INDEX_FILE = /^[a-z0-9][a-z0-9.-]{0,79}\.json$/;

/** The folder name of a sharded index: a hash of its content. */
export const INDEX_FOLDER = /^[0-9a-f]{12}$/;
