import { closestTo } from './closest-to';
import { showLoadError } from './notice';

const load = () => import('./switch-theme');

/** Loads the theme code when the reader uses the switch, or has a stored choice that the switch has to show. */
export function listenForTheme(): void {
  document.addEventListener('click', (event) => {
    if (closestTo(event, '[data-theme-switch]') !== null)
      load().then(
        ({ switchTheme }) => switchTheme(),
        () => showLoadError('The theme'),
      );
  });
  if (document.documentElement.dataset['theme'] !== undefined)
    load().then(
      ({ nameTheme }) => nameTheme(),
      () => {},
    );
}
