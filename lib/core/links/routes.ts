import { encodeTimeRange } from '@/lib/core/time/encode-time-range';

/** Where the site lives: both parts may be empty; `base` starts with a slash and does not end with one. */
export interface SiteAddress {
  readonly origin: string;
  readonly base: string;
}

/** The place of a moment in the site; times are milliseconds. */
export interface MomentPlace {
  readonly episode: string;
  readonly anchor: string | null;
  readonly startMs: number | null;
  readonly endMs?: number | null;
}

/** What the link to a quote depends on. */
export interface LinkedQuote {
  readonly id: string;
  readonly startMs: number | null;
  readonly withoutPage?: true;
}

/**
 * Reads SITE_URL and BASE_PATH (or library.yaml's `site`) into a site address; an address with a path gives the base.
 * @example parseSiteAddress('https://example.org/pod/', undefined) // { origin: 'https://example.org', base: '/pod' }
 */
export function parseSiteAddress(url: string | undefined, base: string | undefined): SiteAddress {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const http = parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
  const path = (base ?? http?.pathname ?? '').replace(/^\/+|\/+$/g, '');
  return { origin: http?.origin ?? '', base: path === '' ? '' : `/${path}` };
}

/** Builds every internal address of one site; all of them start with the base path, pages end with a slash. */
export function createRoutes(base: string) {
  const episode = (slug: string): string => `${base}/episodes/${slug}/`;
  return {
    home: (): string => `${base}/`,
    /** A page of the list of episodes, the first one unless told. */
    episodes: (page = 1): string => numbered(`${base}/episodes/`, page),
    episode,
    /** What a browser fetches to filter the list of episodes. */
    episodeList: (): string => `${base}/episodes/list.json`,
    /** Where an episode's show stands: a page of its list, the first one unless told. */
    show: (slug: string, page = 1): string => numbered(`${base}/shows/${slug}/`, page),
    topics: (): string => `${base}/topics/`,
    /** A page of what is said of a topic, the first one unless told. */
    topic: (slug: string, page = 1): string => numbered(`${base}/topics/${slug}/`, page),
    /** A page of the list of people, the first one unless told. */
    people: (page = 1): string => numbered(`${base}/people/`, page),
    person: (slug: string): string => `${base}/people/${slug}/`,
    /** A page of the wall of quotes, the first one unless told. */
    quotes: (page = 1): string => numbered(`${base}/quotes/`, page),
    /** The wall of quotes with those of a person only, where a script runs. */
    quotesOf: (person: string): string => `${base}/quotes/?${new URLSearchParams({ speaker: person })}`,
    quote: (id: string): string => `${base}/q/${id}/`,
    /** Where a quote's link leads: to its own page, or into its episode where it has none. */
    quoteLink: (quote: LinkedQuote, slug: string): string =>
      quote.withoutPage === true
        ? `${episode(slug)}${encodeMomentLink({ anchor: quote.id, startMs: quote.startMs })}`
        : `${base}/q/${quote.id}/`,
    /** A quote for other sites' frames: no script, no header. */
    embed: (id: string): string => `${base}/embed/q/${id}/`,
    /** What a site that embeds links asks for (oEmbed 1.0). */
    oembed: (id: string): string => `${base}/oembed/q/${id}.json`,
    /** The picture that previews show of a quote or an episode. */
    quoteCard: (id: string): string => `${base}/cards/q/${id}.png`,
    episodeCard: (slug: string): string => `${base}/cards/episodes/${slug}.png`,
    about: (): string => `${base}/about/`,
    search: (query = ''): string =>
      `${base}/search/${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`,
    /** A static file: an island, the index, a font. */
    file: (path: string): string => `${base}/${path}`,
    moment: (place: MomentPlace): string => `${episode(place.episode)}${encodeMomentLink(place)}`,
  };
}

/** Later pages of a list stand below its first; no slug is `page`, since it has a folder of its own. */
function numbered(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

export type Routes = ReturnType<typeof createRoutes>;

/**
 * Writes the part of a moment's link behind its episode's address: the query cues a player, the fragment scrolls.
 * @example encodeMomentLink({ episode: 'pilot', anchor: 'abc', startMs: 772_000 }) // "?t=772#abc"
 */
export function encodeMomentLink(place: Pick<MomentPlace, 'anchor' | 'startMs' | 'endMs'>): string {
  const query =
    place.startMs === null
      ? ''
      : `?t=${encodeTimeRange({ startMs: place.startMs, endMs: place.endMs ?? null })}`;
  return `${query}${place.anchor === null ? '' : `#${place.anchor}`}`;
}
