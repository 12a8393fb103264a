import type { Episode } from '@/lib/core/model/library';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { siteGraph } from '@/lib/publish/structured-data/site-graph';
import { pageGraph } from '@/lib/site/head/page-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteFacts, siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteTopics } from '@/lib/site/library/site-topics';

const NEWEST = 5;

export interface HomePage {
  readonly graph: readonly JsonLdNode[];
  /** The site's name. */
  readonly name: string;
  /** Up to five episodes, newest first. */
  readonly newest: readonly Episode[];
  /** How many episodes there are. */
  readonly all: number;
  readonly topics: readonly TopicCount[];
}

/** Metadata of the page. */
export async function homeMetadata() {
  const { name, description } = await siteFacts();
  return pageMetadata({ title: name, description, path: siteRoutes().home() });
}

/** Data of the home page. */
export async function homePage(): Promise<HomePage> {
  const { episodes } = await siteLibrary();
  const { name, description } = await siteFacts();
  return {
    graph: pageGraph((address) => siteGraph({ name, description }, address)),
    name,
    newest: episodes.slice(0, NEWEST),
    all: episodes.length,
    topics: [...(await siteTopics()).byTopic.values()],
  };
}
