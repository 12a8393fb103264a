/** Safari allows 100 changes of the address in 30 seconds. */
const PAUSE_MS = 150;

/** Debounces a task: `run` calls it after a pause; `stop` cancels it permanently. */
export function debounce(task: () => void): { readonly run: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    run: () => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(task, PAUSE_MS);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
