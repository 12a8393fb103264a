import { CARD_HEIGHT, CARD_WIDTH } from '@/lib/publish/cards/card-node';
import { siteAddress, siteFacts } from '@/lib/site/library/site-library';
import { cutQuote } from './cut-quote';

interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The page's path with base path, from routes. */
  readonly path: string;
  readonly type?: 'website' | 'article';
  /** The day of the episode, YYYY-MM-DD. */
  readonly date?: string | null;
  /** The page's card, from routes, and its alternative text. */
  readonly card?: { readonly path: string; readonly alt: string };
  /** The path of the page's oEmbed description, from routes. */
  readonly oembed?: string;
}

const LONGEST = 200;

/** Set by the build after the cards are drawn; `npm run dev` draws none. */
const hasCards = process.env['DOGEAR_CARDS'] === '1';

/** In public/, for pages without their own card; drawn by scripts/make-static-pictures.ts. */
const SITE_CARD = {
  file: 'card.png',
  alt: 'A page with a turned-down corner and a marked line, above a recording marked at the same moment.',
};

/** Title, description, canonical address and preview tags of a page; the last two only where the origin is known. */
export async function pageMetadata(page: PageFacts) {
  const { title, description, path, type = 'website', date = null, oembed } = page;
  const { origin, base } = siteAddress();
  const { name } = await siteFacts();
  const short = cutQuote(description, LONGEST);
  const full = title === name ? title : `${title} · ${name}`;
  const own = { title: full, description: short };
  if (origin === '') return own;
  const url = `${origin}${path}`;
  const siteCard = { path: `${base}/${SITE_CARD.file}`, alt: SITE_CARD.alt };
  const card = (hasCards ? page.card : undefined) ?? siteCard;
  const images = [cardImage(card, origin)];
  const published = date === null ? {} : { publishedTime: date };
  const described = oembed === undefined ? {} : { types: oembedLink(`${origin}${oembed}`, title) };
  return {
    ...own,
    alternates: { canonical: url, ...described },
    openGraph: { title, description: short, url, siteName: name, type, ...published, images },
    twitter: { card: 'summary_large_image' as const, title, description: short, images },
  };
}

function cardImage({ path, alt }: { path: string; alt: string }, origin: string) {
  return { url: `${origin}${path}`, width: CARD_WIDTH, height: CARD_HEIGHT, type: 'image/png', alt };
}

function oembedLink(url: string, title: string) {
  return { 'application/json+oembed': [{ url, title }] };
}
