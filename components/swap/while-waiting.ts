/** Below this nobody waits; a hint would only flicker. */
const PATIENCE_MS = 300;

let waiting = 0;

/** Shows a thin hint at the top of the window while something takes longer than a moment; hands on what comes of it. */
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
