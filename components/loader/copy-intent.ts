import { closestTo } from './closest-to';
import { isTyping } from './is-typing';
import { sayNotLoaded, showNotice } from './notice';

/** Whatever imports nothing of the loader's can come alone; what it says goes through the loader's notice. */
export const loadCopy = () => import('./copy-moment');

/** Copies a moment's address with the key C, for the moment the reader is at, and a clock for an app that is opened. */
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
      () => sayNotLoaded('Copying'),
    );
  });
}
