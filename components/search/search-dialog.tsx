import { useEffect, useLayoutEffect, useRef } from 'react';
import { createRoutes } from '@/lib/links/routes';
import { bindCombobox } from './bind-combobox';
import { SearchPanel } from './search-panel';
import type { SearchSession } from './search-session';
import { useSession } from './use-session';

const PREFIX = 'search-dialog';

interface SearchDialogProps {
  readonly session: SearchSession;
  readonly open: (url: string) => void;
  readonly close: () => void;
}

function KeyHints({ query }: { readonly query: string }) {
  return (
    <div className="search-foot flex items-baseline justify-between gap-x-6 border-line border-t py-3 text-note text-soft">
      <span className="search-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </span>
      <a className="search-action underline" href={createRoutes(DOGEAR_BASE).search(query.trim())}>
        Search page
      </a>
    </div>
  );
}

function FieldRow({ session, open, close }: SearchDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  // Before the field can be typed in: binding it later would write an older query over newer letters.
  useLayoutEffect(() => {
    const input = field.current;
    return input === null ? undefined : bindCombobox({ input, session, prefix: PREFIX, open });
  }, [session, open]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <search> around it would be one more box, and older readers do not know it
    <form
      role="search"
      className="flex items-center gap-x-4 border-ink border-b"
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        ref={field}
        type="search"
        name="q"
        aria-label="Search every moment"
        placeholder="What do you remember?"
        spellCheck={false}
        enterKeyHint="search"
        className="search-field min-w-0 flex-1 bg-ground py-4 font-serif text-lead text-ink placeholder:text-soft"
      />
      <button type="button" className="search-action text-small text-soft" onClick={close}>
        Close
      </button>
    </form>
  );
}

/** The content of the dialog: field, close button, panel, and which keys do what. */
export function SearchDialog({ session, open, close }: SearchDialogProps) {
  const state = useSession(session);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A new answer is read from its top, however far the last one was scrolled.
    if (state.answer !== null) scroller.current?.scrollTo(0, 0);
  }, [state.answer]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the backdrop is for pointers, keys have Esc
    <div
      className="search-frame"
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className="search-sheet bg-ground">
        <FieldRow session={session} open={open} close={close} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its rows are no stops, and who cannot use a pointer must be able to scroll it */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
        <div ref={scroller} role="group" aria-label="Results" tabIndex={0} className="search-scroll">
          <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
        </div>
        <KeyHints query={state.query} />
      </div>
    </div>
  );
}
