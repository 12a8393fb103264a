import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import type { Feed, FeedChapter, FeedEpisode } from '@/lib/core/model/feed';
import { parseDay } from '@/lib/core/time/parse-day';
import { plainTitle } from './plain-title';
import { pickRecordings, pickTranscript } from './rank-files';
import type { RawFeed, RawFile, RawItem } from './raw-feed';
import { readItemPeople } from './read-item-people';
import { resolveAddress } from './resolve-address';

/** Reports a problem of an item, by its index in the feed; null for the feed itself. */
export type ReportItem = (code: DiagnosticCode, item: number | null, found: string) => void;

/** The longest duration that front matter can hold, in seconds. */
const MAX_SECONDS = 99 * 3600;

/** Turns the raw data of a feed into plain titles, days and absolute addresses; doubtful values are reported and left out. */
export function cleanFeed(raw: RawFeed, url: string | null, report: ReportItem): Feed {
  const base = url ?? raw.self ?? raw.link ?? null;
  const addressAt =
    (item: number | null) =>
    (written: string | undefined): string | null => {
      if (written === undefined) return null;
      const address = resolveAddress(written, base);
      if (address === null) report('feed-address', item, written);
      return address;
    };
  const address = addressAt(null);
  const show = {
    title: plainTitle(raw.title ?? ''),
    language: readLanguage(raw.language),
    image: address(raw.image),
    link: address(raw.link),
  };
  const channel = { persons: raw.persons, author: raw.author, title: show.title };
  const episodes = raw.items.map((item, at) =>
    cleanItem(item, {
      address: addressAt(at),
      people: readItemPeople(item, channel),
      language: show.language,
      report: (code, found) => report(code, at, found),
    }),
  );
  return { show, episodes };
}

interface ItemContext {
  readonly address: (written: string | undefined) => string | null;
  readonly people: { readonly hosts: readonly string[]; readonly guests: readonly string[] };
  readonly language: string | null;
  readonly report: (code: DiagnosticCode, found: string) => void;
}

function cleanItem(item: RawItem, { address, people, language, report }: ItemContext): FeedEpisode {
  const title = plainTitle(item.title ?? '');
  const guid = item.guid?.replace(/\p{Cc}/gu, '').trim() || null;
  const date = item.date === undefined ? null : readDay(item.date);
  if (title === null) report('feed-title', guid ?? item.date ?? '');
  if (guid === null) report('feed-guid', title ?? '');
  if (date === null && item.date !== undefined) report('feed-date', item.date);
  const withAddress = (files: readonly RawFile[]): (RawFile & { url: string })[] =>
    files.flatMap((file) => {
      const url = address(file.url);
      return url === null ? [] : [{ ...file, url }];
    });
  const seconds = Math.floor(item.seconds ?? 0);
  return {
    guid,
    title,
    date,
    durationMs: seconds > 0 && seconds < MAX_SECONDS ? seconds * 1000 : null,
    image: address(item.image),
    link: address(item.link),
    ...people,
    recordings: pickRecordings(withAddress(item.enclosures)),
    notes: item.notes ?? null,
    chapters: item.chapters.map((chapter) => cleanChapter(chapter, address)),
    chaptersUrl: address(item.chaptersUrl),
    transcriptUrl: pickTranscript(withAddress(item.transcripts), language),
  };
}

/** A day as RFC 822 writes it, with its old two-digit years (RFC 2822, section 4.3) and hyphens. */
const MAIL_DAY = /^\s*(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?!\d)/i;

/** The day of a feed's date, in the time zone in which it was written. */
function readDay(text: string): string | null {
  const [, day, month, year = ''] = MAIL_DAY.exec(text) ?? [];
  if (day === undefined) return parseDay(text);
  return parseDay(
    `${day} ${month} ${year.length === 4 ? year : Number(year) + (Number(year) < 50 ? 2000 : 1900)}`,
  );
}

function cleanChapter(chapter: FeedChapter, address: ItemContext['address']): FeedChapter {
  const { start, title } = chapter;
  const href = address(chapter.href);
  const image = address(chapter.image);
  return { start, title, ...(href === null ? {} : { href }), ...(image === null ? {} : { image }) };
}

/** Canonicalises a language tag (BCP 47); null for anything else, such as "English". */
function readLanguage(written: string | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(written?.trim().replace(/_/g, '-') ?? [])[0] ?? null;
  } catch {
    return null;
  }
}
