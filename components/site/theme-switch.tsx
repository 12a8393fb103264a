/** Cycles system, light, dark; the loader does the work and keeps the label true. */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      data-theme-switch
      className="scripted quiet-link cursor-pointer decoration-transparent text-small"
    >
      <span className="sr-only">Theme: </span>
      {/* The loader writes here before React looks, where React looks at all. */}
      <span data-theme-name suppressHydrationWarning>
        Auto
      </span>
    </button>
  );
}
