/** Cycles system, light, dark; the loader handles clicks and updates the label. */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      data-theme-switch
      title="Theme"
      className="scripted min-h-6 min-w-6 cursor-pointer self-center"
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="inline-block">
        <circle cx="9" cy="9" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9 1.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
      <span className="sr-only">
        Theme: {/* The loader writes here before React looks, where React looks at all. */}
        <span data-theme-name suppressHydrationWarning>
          Auto
        </span>
      </span>
    </button>
  );
}
