/** Cycles system, light, dark; the loader does the work and keeps the label true. */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      data-theme-switch
      className="scripted quiet-link cursor-pointer decoration-transparent text-small"
    >
      <span className="sr-only">Theme: </span>
      <span data-theme-name>Auto</span>
    </button>
  );
}
