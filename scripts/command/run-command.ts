/** Invalid arguments: one line, exit code 2. */
export class WrongUse extends Error {}

/** The content has errors and the command was told to fail on them: one line, exit code 1. */
export class ContentErrors extends Error {}

/**
 * Runs a command's main function and maps what it throws to exit codes: 2 for wrong use, 1 for everything else. An author's mistake
 * never shows a stack; a bug of ours does with DOGEAR_DEBUG=1.
 */
export async function runCommand(name: string, main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const wrongUse = error instanceof WrongUse || isArgumentError(error);
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${wrongUse ? (message.split('\n')[0] ?? '') : message}\n`);
    if (process.env['DOGEAR_DEBUG'] === '1' && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = wrongUse ? 2 : 1;
  }
}

function isArgumentError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
