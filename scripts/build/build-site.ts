import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { listFormerQuotes } from '@/lib/site/commands/list-former-quotes';
import { drawCards, placeCards } from '@/scripts/cards/draw-cards';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { ContentErrors } from '@/scripts/command/run-command';
import { reportPages } from './check-pages';
import { placeSiteFiles, SITE_DIR } from './place-site-files';
import { policyFacts } from './policy-facts';
import { prepareSite } from './prepare-site';
import { removeStandIns } from './remove-stand-ins';
import { reportCards } from './report-cards';
import { reportFiles } from './report-files';
import { reportLimit } from './report-limit';
import { nextEnvironment, readSiteAddress } from './site-address';
import { stripExport } from './strip-export';
import { writeEmbeds } from './write-embeds';

interface BuildChoice {
  readonly contentDir: string;
  readonly strict: boolean;
  /** The output folder; must be inside the project. */
  readonly outDir: string;
}

/** Builds the whole site into its folder and returns the base path below which it expects to be served. */
export async function buildSite({ contentDir, strict, outDir }: BuildChoice): Promise<string> {
  const address = await readSiteAddress(contentDir);
  const started = performance.now();
  if (address.origin === '')
    say('SITE_URL is not set, so pages have no canonical addresses and link previews');

  say('checking content, bundling islands, building the search index');
  const library = await prepareSite({ contentDir, base: address.base, strict, dev: false });

  const cards = await drawCards(library, { contentDir, cacheDir: '.dogear/cards' });
  for (const line of [...reportCards(cards), ...reportLimit(library)]) say(line);

  say('rendering pages');
  await rm(outDir, { recursive: true, force: true });
  const code = await runNode([commandFile('next/dist/bin/next'), 'build'], {
    env: {
      ...nextEnvironment(address, contentDir),
      DOGEAR_OUT: outDir,
      DOGEAR_CARDS: cards === null ? '' : '1',
    },
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error('next build failed, see above');

  await removeStandIns(outDir);
  const unstripped = await keepUnstripped(outDir);
  for (const dir of [outDir, ...unstripped]) await placeSiteFiles(SITE_DIR, dir);
  const pages = await stripExport(outDir, { base: address.base, facts: policyFacts(library.episodes) });
  const missing = await reportPages(library, { outDir, contentDir });
  if (strict && missing > 0)
    throw new ContentErrors('pages leave out words of their summaries, and --strict is set');
  // Files that Next does not write are added last, to both copies.
  const formerIds = await listFormerQuotes(contentDir, library);
  for (const dir of [outDir, ...unstripped]) {
    if (cards !== null) await placeCards(cards, `${dir}/cards`);
    await writeEmbeds(library, { outDir: dir, address, hasCards: cards !== null, formerIds });
  }
  if (outDir === 'out') await writeFile('.dogear/export.json', `${JSON.stringify(address)}\n`);
  for (const line of await reportFiles(outDir)) say(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${outDir}/ has ${pages} pages, built in ${seconds} s`);
  return address.base;
}

/** Copies the export before it is stripped, if the browser tests ask for it: nothing may depend on stripping, which is an optimisation. */
async function keepUnstripped(outDir: string): Promise<string[]> {
  const dir = process.env['DOGEAR_KEEP_UNSTRIPPED'];
  if (dir === undefined || dir === '') return [];
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await cp(outDir, dir, { recursive: true });
  return [dir];
}

function say(line: string): void {
  process.stderr.write(`dogear: ${line}\n`);
}
