import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedDocument } from '@/components/embed/embed-document';
import { CARD_HEIGHT, CARD_WIDTH } from '@/lib/cards/card-node';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { describeSite } from '@/lib/content/site-library';
import { describeEmbed } from '@/lib/embed/describe-embed';
import { createRoutes, type SiteAddress } from '@/lib/links/routes';
import type { Library } from '@/lib/model/library';
import { EMBED_POLICY } from '@/lib/strip/content-policy';

interface EmbedTarget {
  readonly outDir: string;
  readonly address: SiteAddress;
  readonly hasCards: boolean;
}

/**
 * Writes the embed of every quote that has a page, and its oEmbed description where the site's address is known. They are not
 * Next's pages: a frame needs no header, no script and no payload, and 2,000 of them take a second.
 */
export async function writeEmbeds(
  library: Library,
  { outDir, address, hasCards }: EmbedTarget,
): Promise<number> {
  const routes = createRoutes(address.base);
  const stylesheet = routes.file(`embed/${await writeStyle(join(outDir, 'embed'))}`);
  const siteName = describeSite(library.file).name;
  const card = hasCards ? { width: CARD_WIDTH, height: CARD_HEIGHT } : null;
  await mkdir(join(outDir, 'oembed/q'), { recursive: true });
  let count = 0;
  for (const episode of library.episodes) {
    for (const quote of episode.summary.quotes.filter(hasPage)) {
      const props = { episode, quote, siteName, address, stylesheet, policy: EMBED_POLICY };
      const folder = join(outDir, 'embed/q', quote.id);
      await mkdir(folder, { recursive: true });
      const html = renderToStaticMarkup(createElement(EmbedDocument, props));
      await writeFile(join(folder, 'index.html'), `<!DOCTYPE html>${html}`);
      if (address.origin !== '') {
        const description = describeEmbed(quote, episode, { name: siteName, address, card });
        await writeFile(join(outDir, 'oembed/q', `${quote.id}.json`), JSON.stringify(description));
      }
      count += 1;
    }
  }
  return count;
}

/** Writes the stylesheet and its fonts under names that change with what is in them; returns the stylesheet's. */
async function writeStyle(dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  let style = await readFile('components/embed/embed.css', 'utf8');
  for (const font of ['newsreader', 'instrument-sans']) {
    const data = await readFile(`.dogear/fonts/${font}.woff2`);
    const name = `${font}-${hashOf(data)}.woff2`;
    await writeFile(join(dir, name), data);
    style = style.replace(`${font}.woff2`, name);
  }
  const name = `embed-${hashOf(style)}.css`;
  await writeFile(join(dir, name), style);
  return name;
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
