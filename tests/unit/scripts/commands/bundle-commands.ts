import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { COMMANDS, COMMANDS_DIR } from './run-script';

/** Packages with native code or data files are not bundled. */
const NATIVE = ['@takumi-rs/*', 'esbuild', 'next', 'subset-font', 'fontverter', 'harfbuzzjs'];

/** ES modules have no `require`, and CommonJS packages call it for Node's modules. */
const REQUIRE = "import * as $node from 'node:module'; const require = $node.createRequire(import.meta.url);";

/**
 * Compiles the commands once before the tests: loading TypeScript and packages takes nearly three seconds of processor time,
 * a compiled command a third of a second, and forty commands are run.
 */
export async function setup(): Promise<void> {
  rmSync(COMMANDS_DIR, { recursive: true, force: true });
  await build({
    entryPoints: COMMANDS.map((name) => join('scripts', `${name}.ts`)),
    outdir: COMMANDS_DIR,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: NATIVE,
    banner: { js: REQUIRE },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}
