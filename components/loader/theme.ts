// Runs before the first paint, so that a chosen theme never flashes: classic script, no imports.
document.documentElement.dataset['script'] = '';
try {
  const theme = localStorage.getItem('dogear:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage can be blocked; the system's theme holds then.
}
