import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SITE_DIR } from './place-site-files';

const ISLANDS_DIR = join(SITE_DIR, 'islands');

const LOADER = 'components/loader/loader.ts';
const THEME = 'components/loader/theme.ts';
const WORKER = 'components/search/index/search.worker.ts';
const PLAYER_STYLE = 'components/player/player.css';

export interface IslandFiles {
  readonly loader: string;
  readonly theme: string;
}

interface BundleChoice {
  readonly base: string;
  readonly dev: boolean;
}

/** Bundles the loader with every island it imports, the theme script, the search worker and the player's style into .dogear/site/islands/. */
export async function bundleIslands(choice: BundleChoice): Promise<IslandFiles> {
  await mkdir(ISLANDS_DIR, { recursive: true });
  // The worker and the style first: the loader's code contains their hashed names.
  const worker = existsSync(WORKER) ? await bundle(WORKER, choice, { format: 'esm', splitting: true }) : '';
  const style = await bundle(PLAYER_STYLE, choice, {});
  const theme = await bundle(THEME, choice, { format: 'iife' });
  const loader = await bundle(LOADER, choice, {
    format: 'esm',
    splitting: true,
    define: defines(choice, { worker, style }),
    inject: choice.dev ? ['scripts/dev/reload-page.ts'] : [],
  });
  return { loader, theme };
}

/** Empties .dogear/site/islands/: bundling never overwrites its files, because their names have a hash. */
export async function emptyIslands(): Promise<void> {
  await rm(ISLANDS_DIR, { recursive: true, force: true });
}

async function bundle(entry: string, choice: BundleChoice, special: BuildOptions): Promise<string> {
  const { metafile } = await build({
    define: defines(choice, { worker: '', style: '' }),
    ...special,
    entryPoints: [entry],
    outdir: ISLANDS_DIR,
    bundle: true,
    minify: !choice.dev,
    sourcemap: choice.dev ? 'inline' : false,
    target: 'es2022',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    jsx: 'automatic',
    alias: { ...PREACT, ...FLEXSEARCH },
    metafile: true,
    logLevel: 'warning',
  });
  const output = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (output === undefined)
    throw new Error(`islands: esbuild wrote nothing for ${entry}; check whether the file exists`);
  return basename(output[0]);
}

/** Names of files that the loader's code requests. */
interface NamedFiles {
  readonly worker: string;
  readonly style: string;
}

function defines({ base, dev }: BundleChoice, { worker, style }: NamedFiles): Record<string, string> {
  return {
    DOGEAR_BASE: JSON.stringify(base),
    DOGEAR_WORKER_FILE: JSON.stringify(worker),
    DOGEAR_PLAYER_STYLE: JSON.stringify(style),
    DOGEAR_DEV: String(dev),
    // Components that pages and islands share build their addresses from it (components/site/site-routes.ts).
    'process.env.DOGEAR_BASE': JSON.stringify(base),
    'process.env.NODE_ENV': dev ? '"development"' : '"production"',
  };
}

// 7.9 kB instead of the 69 kB of react-dom (gzip); pages are rendered by React itself.
const PREACT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

// The search worker needs neither FlexSearch's store nor its encoder presets and workers: 7 kB less (gzip) than the whole library.
const FLEXSEARCH = {
  flexsearch: join(
    dirname(createRequire(import.meta.url).resolve('flexsearch')),
    'flexsearch.compact.module.min.js',
  ),
};
