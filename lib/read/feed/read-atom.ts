import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import type { RawFeed, RawItem } from './raw-feed';
import { toChapters } from './read-rss';

type AtomEntry = AtomFeed.Entry<string>;

/** Reads the parts of an Atom feed (RFC 4287) that we use; throws on anything else. Atom has no roles, so there are no hosts. */
export function readAtom(text: string): RawFeed {
  const feed = parseAtomFeed(text);
  return {
    title: feed.title?.value,
    language: feed.xml?.lang,
    image: feed.itunes?.image ?? feed.logo,
    link: linkOf(feed.links ?? []),
    self: feed.links?.find(({ rel }) => rel === 'self')?.href,
    author: undefined,
    persons: [],
    items: (feed.entries ?? []).map(toItem),
  };
}

function toItem(entry: AtomEntry): RawItem {
  const links = entry.links ?? [];
  return {
    guid: entry.id,
    title: entry.title?.value,
    date: entry.published ?? entry.updated,
    seconds: entry.itunes?.duration,
    image: entry.itunes?.image,
    link: linkOf(links),
    author: undefined,
    persons: [],
    enclosures: links.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type })),
    notes: entry.content?.value ?? entry.summary?.value,
    chapters: toChapters(entry.psc?.chapters ?? []),
    chaptersUrl: undefined,
    transcripts: [],
  };
}

/** A link without rel is the page itself (RFC 4287, section 4.2.7.2). */
function linkOf(links: readonly { href?: string; rel?: string }[]): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}
