import type { AppKind } from '@/lib/core/model/app-kind';

/** How a kind's own addresses name an episode. */
interface AddressForm {
  readonly hosts: RegExp;
  /** The whole id and nothing around it, so that no id can leave its place in an address. */
  readonly id: RegExp;
  /** The id inside an address of one of the hosts; what it returns is checked against `id`. */
  readonly find: (url: URL) => string | null | undefined;
  readonly write: (id: string) => string;
}

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

const FORMS: Readonly<Record<Exclude<AppKind, 'universal' | 'audio'>, AddressForm>> = {
  youtube: {
    hosts: /^(?:(?:www|m|music)\.)?youtube\.com$|^(?:www\.)?youtube-nocookie\.com$|^youtu\.be$/,
    id: /^[A-Za-z0-9_-]{11}$/,
    find: (url) =>
      url.hostname === 'youtu.be'
        ? url.pathname.split('/')[1]
        : (url.searchParams.get('v') ?? /^\/(?:embed|live|shorts|v)\/([^/]+)/.exec(url.pathname)?.[1]),
    write: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  spotify: {
    hosts: /^open\.spotify\.com$/,
    id: /^[A-Za-z0-9]{22}$/,
    find: (url) => /^(?:\/intl-[a-z-]+)?(?:\/embed)?\/episode\/([^/]+)/.exec(url.pathname)?.[1],
    write: (id) => `https://open.spotify.com/episode/${id}`,
  },
  overcast: {
    hosts: /^(?:www\.)?overcast\.fm$/,
    id: /^[A-Za-z0-9_-]{4,24}$/,
    find: (url) => /^\/\+([^/]+)/.exec(url.pathname)?.[1],
    write: (id) => `https://overcast.fm/+${id}`,
  },
  pocketcasts: {
    hosts: /^(?:pca\.st|(?:(?:www|play)\.)?pocketcasts\.com)$/,
    id: new RegExp(`^${UUID}$`),
    // Their site names the show first and the episode last; on pca.st an id alone is one of an episode.
    find: ({ hostname, pathname }) => {
      const ids = pathname.match(new RegExp(UUID, 'g')) ?? [];
      return hostname !== 'pca.st' && ids.length < 2 ? null : ids[ids.length - 1];
    },
    write: (id) => `https://pca.st/episode/${id}`,
  },
  apple: {
    hosts: /^(?:podcasts|itunes)\.apple\.com$/,
    // The show's id, which the address needs besides the episode's.
    id: /^\d{4,15}\?i=\d{4,20}$/,
    find: (url) => `${appleShow(url)}?i=${url.searchParams.get('i')}`,
    write: (id) => `https://podcasts.apple.com/podcast/id${id}`,
  },
};

const appleShow = (url: URL): string | undefined => /\/id(\d{4,15})(?:\/|$)/.exec(url.pathname)?.[1];

/**
 * Writes the address of an episode in an app, without a time, from what an author gave: its id alone, or any address of it
 * that the app hands out; null when that is no id and no address of this app.
 * @example appAddress('youtube', 'https://youtu.be/dQw4w9WgXcQ?t=5') // "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
 */
export function appAddress(kind: keyof typeof FORMS, given: string): string | null {
  const { hosts, id, find, write } = FORMS[kind];
  const text = given.trim();
  if (text.length > 500) return null;
  const bare = text.replace(
    kind === 'overcast' ? /^\+/ : kind === 'spotify' ? /^spotify:episode:/ : /^id/,
    '',
  );
  if (id.test(bare)) return write(bare);
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const found = /^https?:$/.test(url.protocol) && hosts.test(url.hostname) ? find(url) : null;
  return typeof found === 'string' && id.test(found) ? write(found) : null;
}

/**
 * Reads the id of a show out of an address of Apple Podcasts; null for any other address.
 * @example appleShowId('https://podcasts.apple.com/us/podcast/a-show/id123456789') // "123456789"
 */
export function appleShowId(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return FORMS.apple.hosts.test(url.hostname) ? (appleShow(url) ?? null) : null;
}
