/** Safari allows 100 changes of the address in 30 seconds. */
const STILL_MS = 150;

/** Runs a task once its calls have paused; `stop` ends it for good. */
export function whenStill(task: () => void): { readonly run: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    run: () => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(task, STILL_MS);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
