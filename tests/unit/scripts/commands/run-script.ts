import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A command's exit code and output. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const COMMANDS = [
  'build',
  'check',
  'ids',
  'import',
  'index',
  'new',
  'parse',
  'search',
  'topics',
] as const;

/** The output folder of bundle-commands.ts. */
export const COMMANDS_DIR = '.dogear/commands';

/** Runs a compiled command in a separate process. */
export function run(command: (typeof COMMANDS)[number], args: readonly string[]): Promise<Outcome> {
  return runNode([join(COMMANDS_DIR, `${command}.mjs`), ...args]);
}

/** Runs a command from its source, as package.json does. */
export function runSource(command: (typeof COMMANDS)[number], args: readonly string[]): Promise<Outcome> {
  return runNode(['--import', 'tsx', `scripts/${command}.ts`, ...args]);
}

async function runNode(args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
