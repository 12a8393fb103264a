/** Raised whenever a reader of the old format could misread the new one. */
export const INDEX_VERSION = 3 as const;

/** What an index file may be called; a manifest must not send the browser anywhere else. */
export const INDEX_FILE = /^[a-z0-9][a-z0-9.-]{0,79}\.json$/;

/** The folder of a sharded index, named after what is in it. */
export const INDEX_FOLDER = /^[0-9a-f]{12}$/;
