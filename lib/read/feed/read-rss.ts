import { parseRssFeed, type RssFeed } from 'feedsmith';
import type { FeedChapter } from '@/lib/core/model/feed';
import type { RawFeed, RawItem, RawPerson } from './raw-feed';

type RssItem = RssFeed.Item<string>;

/** Reads the parts of RSS 2.0 that we use, with the iTunes, Podcasting 2.0 and Podlove namespaces; throws on anything else. */
export function readRss(text: string): RawFeed {
  const feed = parseRssFeed(text);
  return {
    title: feed.title ?? feed.itunes?.title,
    language: feed.language,
    image: feed.itunes?.image ?? feed.image?.url,
    link: feed.link,
    self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href,
    author: feed.itunes?.author,
    persons: (feed.podcast?.persons ?? []).map(toPerson),
    items: (feed.items ?? []).map(toItem),
  };
}

function toItem(item: RssItem): RawItem {
  const { itunes, podcast } = item;
  return {
    guid: item.guid?.value,
    title: item.title ?? itunes?.title,
    date: item.pubDate ?? item.dc?.dates?.[0],
    seconds: itunes?.duration,
    image: itunes?.image,
    link: item.link,
    author: itunes?.author,
    persons: (podcast?.persons ?? []).map(toPerson),
    enclosures: (item.enclosures ?? []).map(({ url, type }) => ({ url, type })),
    notes: item.content?.encoded ?? item.description ?? itunes?.summary ?? itunes?.subtitle,
    chapters: toChapters(item.psc?.chapters ?? []),
    chaptersUrl: podcast?.chapters?.url,
    transcripts: (podcast?.transcripts ?? []).map(({ url, type, language }) => ({ url, type, language })),
  };
}

const toPerson = ({ display, role }: { display?: string; role?: string }): RawPerson => ({
  name: display,
  role,
});

/** Keeps only chapters with a start and a title. */
export function toChapters(
  chapters: readonly { start?: string; title?: string; href?: string; image?: string }[],
): FeedChapter[] {
  return chapters.flatMap(({ start, title, href, image }) =>
    start === undefined || title === undefined
      ? []
      : [
          {
            start,
            title,
            ...(href === undefined ? {} : { href }),
            ...(image === undefined ? {} : { image }),
          },
        ],
  );
}
