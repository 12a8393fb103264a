import type { AppKind } from '@/lib/core/model/app-kind';

/** How an app's addresses identify an episode. */
interface AddressForm {
  readonly hosts: RegExp;
  /** Matches the whole id and nothing else, so that no id can reach into other parts of an address. */
  readonly id: RegExp;
  /** Finds the id in an address of one of the hosts; the result is checked against `id`. */
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
    // Addresses on pocketcasts.com hold the show's id, then the episode's; on pca.st a single id is an episode's.
    find: ({ hostname, pathname }) => {
      const ids = pathname.match(new RegExp(UUID, 'g')) ?? [];
      return hostname !== 'pca.st' && ids.length < 2 ? null : ids[ids.length - 1];
    },
    write: (id) => `https://pca.st/episode/${id}`,
  },
  apple: {
    hosts: /^(?:podcasts|itunes)\.apple\.com$/,
    // The show's id, which the address needs along with the episode's.
    id: /^\d{4,15}\?i=\d{4,20}$/,
    find: (url) => `${appleShow(url)}?i=${url.searchParams.get('i')}`,
    write: (id) => `https://podcasts.apple.com/podcast/id${id}`,
  },
};

const appleShow = (url: URL): string | undefined => /\/id(\d{4,15})(?:\/|$)/.exec(url.pathname)?.[1];

/**
 * Builds the address of an episode in an app, without a time, from its id or any address the app uses for it; null when
 * the input is neither.
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
 * Finds a show's id in an Apple Podcasts address; null for any other address.
 * @example appleShowId('https://podcasts.apple.com/us/podcast/a-show/id123456789') // "123456789"
 */
export function appleShowId(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return FORMS.apple.hosts.test(url.hostname) ? (appleShow(url) ?? null) : null;
}
