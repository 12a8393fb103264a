import type { AppKind } from '@/lib/core/model/app-kind';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import { parseTimeOffset } from '@/lib/core/time/time-offset';
import { appAddress, appleShowId } from './app-address';
import { safeUrl } from './safe-url';

/** Longer ones are no ids, and no browser keeps addresses of any length. */
const LONGEST_GUID = 1000;

type Recording = NonNullable<FrontMatter['recordings']>[number];

/** A place where an episode can be heard. */
export interface AppTarget {
  readonly kind: AppKind;
  /** Without a time. */
  readonly address: string;
  /** Added to the page's times: what this recording's clock shows when they are said; milliseconds, may be negative. */
  readonly offsetMs: number;
}

/** What an author has written down about where an episode can be heard. */
export interface AppSource {
  readonly recordings: readonly Recording[];
  readonly guid: string | null;
  /** Addresses of the show, from library.yaml; one of Apple Podcasts gives the show's id. */
  readonly showLinks: readonly string[];
  /** The site's base path, for sound files of its own. */
  readonly base: string;
}

/**
 * Lists where an episode can be heard, in the order of its front matter; what has no usable id or address is left out, and
 * a link that lets the listener choose the app is added where a guid and the show's id at Apple are known.
 */
export function listApps({ recordings, guid, showLinks, base }: AppSource): AppTarget[] {
  const appleShow = appleShowOf(recordings, showLinks);
  const targets = recordings.flatMap((recording): AppTarget[] => {
    const address = recordingAddress(recording, { appleShow, base });
    const offsetMs = parseTimeOffset(recording.offset ?? 0) ?? 0;
    return address === null ? [] : [{ kind: recording.kind, address, offsetMs }];
  });
  const apple = targets.find(({ kind }) => kind === 'apple');
  const show = (apple === undefined ? null : appleShowId(apple.address)) ?? appleShow;
  if (guid === null || guid.length > LONGEST_GUID || show === null) return targets;
  // An app plays the feed's sound file, whichever app it is.
  const offsetMs = targets.find(({ kind }) => kind === 'audio')?.offsetMs ?? 0;
  return [...targets, { kind: 'universal', address: universalAddress(show, guid), offsetMs }];
}

/** Finds the show's id at Apple Podcasts, which an episode's id is nothing without; null when no address names it. */
export function appleShowOf(recordings: readonly Recording[], showLinks: readonly string[]): string | null {
  const known = [...recordings.flatMap(({ url }) => url ?? []), ...showLinks];
  return known.flatMap((address) => appleShowId(address) ?? [])[0] ?? null;
}

/** Writes the address of one recording; null when nothing it names can be used. */
export function recordingAddress(
  { kind, id, url }: Recording,
  { appleShow, base }: { readonly appleShow: string | null; readonly base: string },
): string | null {
  if (kind === 'audio') return url === undefined ? null : audioAddress(url, base);
  const whole =
    kind === 'apple' && appleShow !== null && /^\d+$/.test(id ?? '') ? `${appleShow}?i=${id}` : id;
  return [whole, url].reduce<string | null>(
    (found, given) => found ?? (given === undefined ? null : appAddress(kind, given)),
    null,
  );
}

/** A sound file on the web, or one of the site's own in public/. */
function audioAddress(url: string, base: string): string | null {
  const own = /^\/?((?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*)$/.exec(url.trim());
  if (own !== null) return `${base}/${own[1]}`;
  const safe = safeUrl(url);
  return safe !== null && /^https?:/i.test(safe) ? new URL(safe).href.replace(/#.*$/, '') : null;
}

/** episodes.fm: the guid as base64url without padding (RFC 4648, section 5). */
function universalAddress(show: string, guid: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(guid));
  const code = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `https://episodes.fm/${show}/episode/${code}`;
}
