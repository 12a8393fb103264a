/** Wrong arguments: one line, exit code 2. */
export class WrongUse extends Error {}

/** The content has errors that stop the command: one line, exit code 1. */
export class ContentErrors extends Error {}

/**
 * Runs a command's main function and turns errors into the exit codes of all commands: 2 wrong use, 1 everything else.
 * Stacks are shown only with DOGEAR_DEBUG=1.
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
