import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The file of a package's command, so that it runs without a shell or PATH. */
export function commandFile(specifier: string): string {
  return require.resolve(specifier);
}

/** Starts a Node program in its own process group, so that its workers end with it. */
function startNode(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: 'inherit',
    ...options,
    detached: process.platform !== 'win32',
  });
}

/** Runs a Node program to its end, forwards interrupts, and returns its exit code. */
export async function runNode(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const child = startNode(args, options);
  const end = (): void => endGroup(child);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}

/** Ends a program started above together with its process group. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // Already ended.
  }
}
