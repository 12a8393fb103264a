import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the search worker like the site, into a folder; returns the content of its main file. */
export async function bundleWorker(outDir: string): Promise<Uint8Array> {
  const flexsearch = join(
    dirname(createRequire(import.meta.url).resolve('flexsearch')),
    'flexsearch.compact.module.min.js',
  );
  const { outputFiles } = await build({
    entryPoints: ['components/search/index/search.worker.ts'],
    define: { DOGEAR_BASE: '""', DOGEAR_WORKER_FILE: '""', DOGEAR_DEV: 'false' },
    alias: { flexsearch },
    outdir: outDir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  await mkdir(outDir, { recursive: true });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  const worker = outputFiles.find(({ path }) => path.endsWith('search.worker.js'));
  if (worker === undefined) throw new Error('bench search: esbuild wrote no worker');
  return worker.contents;
}
