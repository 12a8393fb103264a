import type { AppKind } from '@/lib/core/model/app-kind';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import { parseTimeOffset } from '@/lib/core/time/time-offset';
import { appAddress, appleShowId } from './app-address';
import { safeUrl } from './safe-url';

/** Longer guids are not real ids, and browsers limit the length of addresses. */
const LONGEST_GUID = 1000;

type Recording = NonNullable<FrontMatter['recordings']>[number];

/** An app or site where an episode can be played. */
export interface AppTarget {
  readonly kind: AppKind;
  /** Without a time. */
  readonly address: string;
  /** Offset from the page's times to this recording's times, in milliseconds; may be negative. */
  readonly offsetMs: number;
}

/** What the author wrote down about where an episode can be played. */
export interface AppSource {
  readonly recordings: readonly Recording[];
  readonly guid: string | null;
  /** Addresses of the show, from library.yaml; an Apple Podcasts address holds the show's id. */
  readonly showLinks: readonly string[];
  /** The site's base path, for the site's own sound files. */
  readonly base: string;
}

/**
 * Lists the apps that play an episode, in the order of its front matter. Entries without a usable id or address are left
 * out; a link that lets the listener choose the app is added when a guid and the show's Apple id are known.
 */
export function listApps({ recordings, guid, showLinks, base }: AppSource): AppTarget[] {
  const appleShow = findAppleShow(recordings, showLinks);
  const targets = recordings.flatMap((recording): AppTarget[] => {
    const address = recordingAddress(recording, { appleShow, base });
    const offsetMs = parseTimeOffset(recording.offset ?? 0) ?? 0;
    return address === null ? [] : [{ kind: recording.kind, address, offsetMs }];
  });
  const apple = targets.find(({ kind }) => kind === 'apple');
  const show = (apple === undefined ? null : appleShowId(apple.address)) ?? appleShow;
  if (guid === null || guid.length > LONGEST_GUID || show === null) return targets;
  // Every app plays the feed's sound file.
  const offsetMs = targets.find(({ kind }) => kind === 'audio')?.offsetMs ?? 0;
  return [...targets, { kind: 'universal', address: universalAddress(show, guid), offsetMs }];
}

/** Finds the show's Apple Podcasts id, which an episode's id cannot do without; null when no address has it. */
export function findAppleShow(recordings: readonly Recording[], showLinks: readonly string[]): string | null {
  const known = [...recordings.flatMap(({ url }) => url ?? []), ...showLinks];
  return known.flatMap((address) => appleShowId(address) ?? [])[0] ?? null;
}

/** Builds the address of one recording; null when it names nothing usable. */
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
