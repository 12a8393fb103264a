import { siteAddress, siteFacts } from './site-library';

interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The page's address with base path, from routes. */
  readonly path: string;
  readonly type?: 'website' | 'article';
}

/** Title, description, canonical address and preview tags of a page; the last two only where the origin is known. */
export async function pageMetadata({ title, description, path, type = 'website' }: PageFacts) {
  const { origin } = siteAddress();
  const { name } = await siteFacts();
  const short = description.length <= 200 ? description : `${description.slice(0, 199).trimEnd()}…`;
  const full = title === name ? title : `${title} · ${name}`;
  const own = { title: full, description: short };
  if (origin === '') return own;
  const url = `${origin}${path}`;
  return {
    ...own,
    alternates: { canonical: url },
    openGraph: { title, description: short, url, siteName: name, type },
    twitter: { card: 'summary' as const, title, description: short },
  };
}
