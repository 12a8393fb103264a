/** Waits until the command is asked to end, by Ctrl-C or by SIGTERM. */
export async function waitForSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
