import { commandFile, runNode } from '@/scripts/command/run-child';
import { openPage } from './open-page';

const OUT = '.dogear/sites/bench';

/** A site built by a benchmark. */
export interface BenchSite {
  readonly outDir: string;
  readonly seconds: number;
  /** Opens it in Chromium, below the base path of the environment. */
  readonly open: () => ReturnType<typeof openPage>;
}

/** Builds a content folder with npm run build, silently; throws if that fails. */
export async function buildBenchSite(contentDir: string): Promise<BenchSite> {
  const args = [commandFile('tsx/cli'), 'scripts/build.ts', '--content', contentDir, '--out', OUT];
  const started = performance.now();
  const code = await runNode(args, { stdio: 'ignore' });
  if (code !== 0) throw new Error(`bench: the build failed, see ${['node', ...args].join(' ')}`);
  const seconds = (performance.now() - started) / 1000;
  return { outDir: OUT, seconds, open: () => openPage(OUT, process.env['BASE_PATH'] ?? '') };
}
