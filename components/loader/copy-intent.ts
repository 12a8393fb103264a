import { closestTo } from './closest-to';
import { isTyping } from './is-typing';
import { showLoadError, showNotice } from './notice';

/** The module imports nothing of the loader's, so it can load as its own chunk; it shows messages through the loader's notice. */
export const loadCopy = () => import('./copy-moment');

/** Copies the link of the reader's current moment with the key C, and the clock for an app that opens without a time. */
export function listenForCopies(): void {
  document.addEventListener('click', (event) => {
    const app = closestTo(event, '[data-app]');
    if (app !== null)
      loadCopy().then(
        ({ noteApp }) => noteApp(app, showNotice),
        () => {},
      );
  });
  document.addEventListener('keydown', (event) => {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.defaultPrevented || event.key.toLowerCase() !== 'c' || isCommand || isTyping(event)) return;
    loadCopy().then(
      ({ copyMoment }) => copyMoment(showNotice),
      () => showLoadError('Copying'),
    );
  });
}
