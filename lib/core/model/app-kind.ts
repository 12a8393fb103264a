/** The kinds of recordings that front matter may name. */
export const RECORDING_KINDS = ['audio', 'youtube', 'spotify', 'overcast', 'pocketcasts', 'apple'] as const;

/** The apps and sites that play an episode; `universal` lets the listener choose the app. */
export const APP_KINDS = [...RECORDING_KINDS, 'universal'] as const;

/** Where the browser stores which app the listener opened last. */
export const LAST_APP_KEY = 'dogear:app';

export type AppKind = (typeof APP_KINDS)[number];
