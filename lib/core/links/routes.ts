import { encodeTimeRange } from '@/lib/core/time/encode-time-range';

/** Where the site is served: both parts may be empty; `base` starts with a slash and does not end with one. */
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

/** What a link to a quote depends on. */
export interface LinkedQuote {
  readonly id: string;
  readonly startMs: number | null;
  readonly withoutPage?: true;
}

/**
 * Parses SITE_URL and BASE_PATH (or library.yaml's `site`); without BASE_PATH the base is the path of the address.
 * @example parseSiteAddress('https://example.org/pod/', undefined) // { origin: 'https://example.org', base: '/pod' }
 */
export function parseSiteAddress(url: string | undefined, base: string | undefined): SiteAddress {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const http = parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
  const path = (base ?? http?.pathname ?? '').replace(/^\/+|\/+$/g, '');
  return { origin: http?.origin ?? '', base: path === '' ? '' : `/${path}` };
}

/** Creates the functions that build every internal address of the site; all start with the base path, pages end with a slash. */
export function createRoutes(base: string) {
  const episode = (slug: string): string => `${base}/episodes/${slug}/`;
  return {
    home: (): string => `${base}/`,
    /** A page of the list of episodes; the first by default. */
    episodes: (page = 1): string => numbered(`${base}/episodes/`, page),
    episode,
    /** The JSON file a browser fetches to filter the list of episodes. */
    episodeList: (): string => `${base}/episodes/list.json`,
    /** A page of a show's list of episodes; the first by default. */
    show: (slug: string, page = 1): string => numbered(`${base}/shows/${slug}/`, page),
    topics: (): string => `${base}/topics/`,
    /** A page of a topic's moments; the first by default. */
    topic: (slug: string, page = 1): string => numbered(`${base}/topics/${slug}/`, page),
    /** A page of the list of people; the first by default. */
    people: (page = 1): string => numbered(`${base}/people/`, page),
    person: (slug: string): string => `${base}/people/${slug}/`,
    /** A page of the wall of quotes; the first by default. */
    quotes: (page = 1): string => numbered(`${base}/quotes/`, page),
    /** The wall of quotes filtered by person; needs a script. */
    quotesOf: (person: string): string => `${base}/quotes/?${new URLSearchParams({ speaker: person })}`,
    quote: (id: string): string => `${base}/q/${id}/`,
    /** The address of a quote: its own page, or its place in the episode when it has no page. */
    quoteLink: (quote: LinkedQuote, slug: string): string =>
      quote.withoutPage === true
        ? `${episode(slug)}${encodeMomentLink({ anchor: quote.id, startMs: quote.startMs })}`
        : `${base}/q/${quote.id}/`,
    /** A quote for frames on other sites: no script, no header. */
    embed: (id: string): string => `${base}/embed/q/${id}/`,
    /** The answer for sites that embed links (oEmbed 1.0). */
    oembed: (id: string): string => `${base}/oembed/q/${id}.json`,
    /** The preview picture of a quote or an episode. */
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

/** Later pages of a list are below its first; no slug can be `page`, which is a folder. */
function numbered(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

export type Routes = ReturnType<typeof createRoutes>;

/**
 * Encodes the part of a moment's link after its episode's address: the query sets the player's time, the fragment scrolls.
 * @example encodeMomentLink({ episode: 'pilot', anchor: 'abc', startMs: 772_000 }) // "?t=772#abc"
 */
export function encodeMomentLink(place: Pick<MomentPlace, 'anchor' | 'startMs' | 'endMs'>): string {
  const query =
    place.startMs === null
      ? ''
      : `?t=${encodeTimeRange({ startMs: place.startMs, endMs: place.endMs ?? null })}`;
  return `${query}${place.anchor === null ? '' : `#${place.anchor}`}`;
}
