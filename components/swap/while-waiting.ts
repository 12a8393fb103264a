/** Shorter waits are not noticed; a hint would only flicker. */
const PATIENCE_MS = 300;

let waiting = 0;

/** Shows a thin line at the top of the window while work takes long; returns the work's result. */
export async function whileWaiting<T>(work: Promise<T>): Promise<T> {
  const { dataset } = document.documentElement;
  waiting += 1;
  const timer = setTimeout(() => {
    dataset['waiting'] = '';
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    waiting -= 1;
    if (waiting === 0) delete dataset['waiting'];
  }
}
