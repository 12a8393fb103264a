/** The kinds of recordings that front matter may name. */
export const RECORDING_KINDS = ['audio', 'youtube', 'spotify', 'overcast', 'pocketcasts', 'apple'] as const;

/** The apps and sites that play an episode; `universal` lets the listener choose the app. */
export const APP_KINDS = [...RECORDING_KINDS, 'universal'] as const;

export type AppKind = (typeof APP_KINDS)[number];
