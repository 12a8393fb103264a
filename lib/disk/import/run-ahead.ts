/** Runs tasks with at most `limit` at once, and yields their results in the order of the tasks. */
export async function* runAhead<T>(tasks: readonly (() => Promise<T>)[], limit: number): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (const [at, task] of tasks.entries()) {
    const started = task();
    // Who waits for an earlier one must not be ended by this one's failure.
    started.catch(() => {});
    running.push(started);
    const next = at + 1 >= limit ? running.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const next of running) yield await next;
}
