import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedDocument } from '@/components/embed/embed-document';
import { createRoutes, type SiteAddress } from '@/lib/core/links/routes';
import type { Library } from '@/lib/core/model/library';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import { CARD_HEIGHT, CARD_WIDTH } from '@/lib/publish/cards/card-node';
import { describeEmbed } from '@/lib/publish/embed/describe-embed';
import { EMBED_POLICY } from '@/lib/publish/strip/content-policy';
import { describeSite } from '@/lib/site/library/site-library';

interface EmbedTarget {
  readonly outDir: string;
  readonly address: SiteAddress;
  readonly hasCards: boolean;
  /** The former ids of quotes, by their present id: existing embeds of them keep working. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes the embed of every quote that has a page, and its oEmbed description where the site's address is known. They are not
 * rendered by Next: an embed needs no header, script or payload, and this takes 3 ms each where Next takes 20.
 */
export async function writeEmbeds(
  library: Library,
  { outDir, address, hasCards, formerIds }: EmbedTarget,
): Promise<number> {
  const routes = createRoutes(address.base);
  const stylesheet = routes.file(`embed/${await writeStyle(join(outDir, 'embed'))}`);
  const siteName = describeSite(library.file).name;
  const card = hasCards ? { width: CARD_WIDTH, height: CARD_HEIGHT } : null;
  if (address.origin !== '') await mkdir(join(outDir, 'oembed/q'), { recursive: true });
  let count = 0;
  for (const episode of library.episodes) {
    for (const quote of episode.summary.quotes.filter(hasPage)) {
      const props = { episode, quote, siteName, address, stylesheet, policy: EMBED_POLICY };
      const html = renderToStaticMarkup(createElement(EmbedDocument, props));
      for (const id of [quote.id, ...(formerIds.get(quote.id) ?? [])]) {
        const folder = join(outDir, 'embed/q', id);
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'index.html'), `<!DOCTYPE html>${html}`);
      }
      if (address.origin !== '') {
        const description = describeEmbed(quote, episode, { name: siteName, address, card });
        await writeFile(join(outDir, 'oembed/q', `${quote.id}.json`), JSON.stringify(description));
      }
      count += 1;
    }
  }
  return count;
}

/** Writes the stylesheet and its fonts with a hash of the content in their names; returns the stylesheet's name. */
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
