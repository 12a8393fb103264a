const KEY = 'dogear:theme';
const NAMES: Readonly<Record<string, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const NEXT: Readonly<Record<string, string>> = { auto: 'light', light: 'dark', dark: 'auto' };

const chosen = (): string => document.documentElement.dataset['theme'] ?? 'auto';

/** Says in the switch's name which theme holds. */
export function nameTheme(): void {
  const name = document.querySelector('[data-theme-name]');
  if (name !== null) name.textContent = NAMES[chosen()] ?? chosen();
}

/** Takes the next theme (the system's, light, dark) and remembers it. */
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
