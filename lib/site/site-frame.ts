import built from '@/.dogear/build.json';
import type { SiteList } from '@/lib/core/model/library';
import { siteFacts, siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteTopics } from '@/lib/site/library/site-topics';

export interface SiteFrame {
  /** The site's name. */
  readonly name: string;
  readonly description: string;
  readonly lists: readonly SiteList[];
  /** Addresses of the two scripts that every page loads. */
  readonly theme: string;
  readonly loader: string;
  /** Changes with the content, so that an open page of `npm run dev` updates. */
  readonly stamp: string;
}

const { file: fileAddress } = siteRoutes();

/** The icons of every page, from public/. */
export const siteMetadata = {
  icons: {
    icon: { url: fileAddress('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
    apple: { url: fileAddress('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
  },
};

/** Data of the header and footer of every page. */
export async function siteFrame(): Promise<SiteFrame> {
  const { name, description } = await siteFacts();
  const { file } = siteRoutes();
  return {
    name,
    description,
    lists: await navigationLists(),
    theme: file(`islands/${built.theme}`),
    loader: file(`islands/${built.loader}`),
    stamp: built.stamp,
  };
}

/** The lists of this site that are not empty, in the order of the navigation. */
async function navigationLists(): Promise<SiteList[]> {
  const { episodes } = await siteLibrary();
  if (episodes.length === 0) return ['episodes'];
  const named = [...(await siteTopics()).byTopic.values()].some(({ moments }) => moments > 0);
  const quoted = episodes.some(({ summary }) => summary.quotes.length > 0);
  return [
    'episodes',
    ...(named ? ['topics' as const] : []),
    'people',
    ...(quoted ? ['quotes' as const] : []),
  ];
}
