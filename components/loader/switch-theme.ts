const KEY = 'dogear:theme';
const NAMES: Readonly<Record<string, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const NEXT: Readonly<Record<string, string>> = { auto: 'light', light: 'dark', dark: 'auto' };

const chosen = (): string => document.documentElement.dataset['theme'] ?? 'auto';

/** Shows the current theme in the switch's label. */
export function nameTheme(): void {
  const name = document.querySelector('[data-theme-name]');
  if (name !== null) name.textContent = NAMES[chosen()] ?? chosen();
}

/** Switches to the next theme (the system's, light, dark) and stores it. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const theme = NEXT[chosen()] ?? 'auto';
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  nameTheme();
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage can be blocked; the choice then lasts as long as the page.
  }
}
