/** Raised whenever a reader of the old format could misread the new one. */
export const INDEX_VERSION = 1;

/** What an index file may be called; a manifest must not send the browser anywhere else. */
export const INDEX_FILE = /^[a-z0-9][a-z0-9.-]{0,79}\.json$/;
