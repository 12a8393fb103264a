import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { drawCards, placeCards } from './draw-cards';
import { prepareSite } from './prepare-site';
import { reportLimit } from './report-limit';
import { nextEnvironment, siteAddress } from './site-address';
import { stripExport } from './strip-export';
import { writeEmbeds } from './write-embeds';

interface BuildChoice {
  readonly contentDir: string;
  readonly strict: boolean;
}

/** Builds the whole site into out/ and returns the base path below which it expects to be served. */
export async function buildSite({ contentDir, strict }: BuildChoice): Promise<string> {
  const address = await siteAddress(contentDir);
  const started = performance.now();
  if (address.origin === '') say('SITE_URL is not set: canonical addresses and previews are left out');

  say('checking content, bundling islands, building the search index');
  const library = await prepareSite({ contentDir, base: address.base, strict, dev: false });

  const cards = await drawCards(library, { contentDir, cacheDir: '.dogear/cards' });
  if (cards === null) say('the card renderer does not run on this system: previews have no pictures');
  else say(`${cards.files.length} cards, ${cards.drawn} of them drawn anew`);
  for (const line of reportLimit(library)) say(line);

  say('rendering pages');
  await rm('out', { recursive: true, force: true });
  const code = await runNode([commandFile('next/dist/bin/next'), 'build'], {
    env: { ...nextEnvironment(address, contentDir), DOGEAR_CARDS: cards === null ? '' : '1' },
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error('next build failed, see above');

  // Next wants at least one page of a kind; where a library has none, its stand-in goes.
  for (const kind of ['episodes', 'q']) await rm(`out/${kind}/_none`, { recursive: true, force: true });
  const unstripped = await keepUnstripped();
  const pages = await stripExport('out', address.base);
  // What Next does not make comes last, for both copies.
  for (const outDir of ['out', ...unstripped]) {
    if (cards !== null) await placeCards(cards, `${outDir}/cards`);
    await writeEmbeds(library, { outDir, address, hasCards: cards !== null });
  }
  await writeFile('.dogear/export.json', `${JSON.stringify(address)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`out/ holds ${pages} pages, built in ${seconds} s`);
  return address.base;
}

/** The browser tests run once on the export as Next wrote it: stripping is an optimisation and nothing may need it. */
async function keepUnstripped(): Promise<string[]> {
  const dir = process.env['DOGEAR_KEEP_UNSTRIPPED'];
  if (dir === undefined || dir === '') return [];
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await cp('out', dir, { recursive: true });
  return [dir];
}

function say(line: string): void {
  process.stderr.write(`dogear: ${line}\n`);
}
