/** The apps and sites that play an episode; `universal` lets the listener choose the app. */
export const APP_KINDS = [
  'youtube',
  'spotify',
  'overcast',
  'pocketcasts',
  'apple',
  'universal',
  'audio',
] as const;

export type AppKind = (typeof APP_KINDS)[number];
