import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

const COPY = resolve('.dogear/dev-copy');
const SKIPPED = ['node_modules', 'out', 'tests', 'test-results', 'package-lock.json'];

export interface DevCopy {
  readonly dir: string;
  readonly url: string;
  readonly end: () => Promise<void>;
}

/**
 * Starts `npm run dev` on a copy of the project, so that a test may change files. The copy is inside the project, because Turbopack
 * rejects a linked node_modules but finds the one of a parent folder, and uses the folder of its lockfile as root.
 */
export async function startDevCopy(): Promise<DevCopy> {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  for (const name of await readdir('.')) {
    if (name.startsWith('.') || SKIPPED.includes(name)) continue;
    await cp(name, join(COPY, name), {
      recursive: true,
      filter: (from) => !GENERATED.includes(basename(from)),
    });
  }
  const { type, imports } = JSON.parse(await readFile('package.json', 'utf8'));
  await writeFile(join(COPY, 'package.json'), JSON.stringify({ type, imports }));
  const args = [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/dev.ts', '--port', '3100'];
  const env = { ...process.env, BASE_PATH: '/pod', NODE_ENV: 'development' as const };
  const child = spawn(process.execPath, args, { cwd: COPY, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await address(child);
  return { dir: COPY, url, end: async () => stop(child) };
}

const GENERATED = ['tsconfig.tsbuildinfo', 'next-env.d.ts'];

async function address(child: ChildProcess): Promise<string> {
  let log = '';
  return await new Promise((found, failed) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      const url = /http:\/\/localhost:\d+\S*/.exec(log)?.[0];
      if (url !== undefined) found(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`npm run dev ended with ${code}:\n${log}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolved) => child.once('exit', resolved));
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await gone;
  }
  await rm(COPY, { recursive: true, force: true });
}
