// Runs before the first paint, so that a stored theme never flashes: classic script, no imports.
document.documentElement.dataset['script'] = '';
try {
  const theme = localStorage.getItem('dogear:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage can be blocked; then the system's theme applies.
}
