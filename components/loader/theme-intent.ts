import { closestTo } from './closest-to';
import { sayNotLoaded } from './notice';

const load = () => import('./switch-theme');

/** Fetches what changes the theme when somebody does, or did on an earlier page, whose choice the switch has to name. */
export function listenForTheme(): void {
  document.addEventListener('click', (event) => {
    if (closestTo(event, '[data-theme-switch]') !== null)
      load().then(
        ({ switchTheme }) => switchTheme(),
        () => sayNotLoaded('The theme'),
      );
  });
  if (document.documentElement.dataset['theme'] !== undefined)
    load().then(
      ({ nameTheme }) => nameTheme(),
      () => {},
    );
}
