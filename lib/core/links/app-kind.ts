/** The places where an episode can be heard; `universal` lets a listener choose the app. */
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
