const KEY = 'dogear:theme';
const NAMES: Readonly<Record<string, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const NEXT: Readonly<Record<string, string>> = { auto: 'light', light: 'dark', dark: 'auto' };

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  const name = document.querySelector('[data-theme-name]');
  if (name !== null) name.textContent = NAMES[theme] ?? theme;
}

function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage can be blocked; the choice then lasts as long as the page.
  }
}

/** Cycles the theme: the system's, light, dark. */
export function listenForTheme(): void {
  apply(document.documentElement.dataset['theme'] ?? 'auto');
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const theme = NEXT[document.documentElement.dataset['theme'] ?? 'auto'] ?? 'auto';
    apply(theme);
    remember(theme);
  });
}
