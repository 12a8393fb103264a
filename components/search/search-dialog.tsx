import { useEffect, useLayoutEffect, useRef } from 'react';
import { panelIdOf, SearchPanel } from '@/components/search/results/search-panel';
import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import { searchUrl } from '@/components/search/session/search-url';
import { useSession } from '@/components/search/session/use-session';
import { createRoutes } from '@/lib/core/links/routes';
import type { ShownHit } from '@/lib/search/answer/answer';
import { bindCombobox } from './bind-combobox';
import { SearchBar } from './search-bar';

const PREFIX = 'search-dialog';

// Rows are not in the tab order, so their container must be focusable to scroll it by keyboard.
const SCROLLER_PROPS = {
  role: 'group',
  'aria-label': 'Results',
  tabIndex: 0,
  className: 'search-scroll',
} as const;

interface SearchDialogProps {
  readonly session: SearchSession;
  readonly open: (hit: ShownHit) => void;
  readonly close: () => void;
  /** The scroll position of the results to restore, pixels. */
  readonly top: number;
  readonly onScroll: () => void;
}

function DialogFoot({ state }: { readonly state: SearchState }) {
  return (
    <div className="search-foot border-line border-t text-note text-soft">
      <span className="search-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </span>
      <a className="search-action underline" href={searchUrl(createRoutes(DOGEAR_BASE).search(), state)}>
        Search page
      </a>
    </div>
  );
}

function FieldRow({ session, open, close }: Pick<SearchDialogProps, 'session' | 'open' | 'close'>) {
  const field = useRef<HTMLInputElement>(null);
  // Bind before the field accepts input: a later binding would overwrite new letters with an older query.
  useLayoutEffect(() => {
    const input = field.current;
    return input === null ? undefined : bindCombobox({ input, session, prefix: PREFIX, open });
  }, [session, open]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <search> element would add a box, and older screen readers do not know it
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
        onKeyDown={(event) => {
          // By default Esc would only clear the search field.
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          close();
        }}
        className="search-field min-w-0 flex-1 bg-ground font-serif text-lead text-ink placeholder:text-soft"
      />
      <button type="button" className="search-action text-small text-soft" onClick={close}>
        Close
      </button>
    </form>
  );
}

/** Restores the scroll position once results are loaded; a new query scrolls to the top. */
function useScroll({ query, pending, answer }: SearchState, top: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const pendingTop = useRef<number | null>(top);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs on each new query
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [query]);
  useEffect(() => {
    if (pendingTop.current === null || pending || answer === null) return;
    if (pendingTop.current > 0) scroller.current?.scrollTo(0, pendingTop.current);
    pendingTop.current = null;
  }, [pending, answer]);
  return scroller;
}

/** The content of the dialog: field, close button, bar, panel, and a legend of keys. */
export function SearchDialog({ session, open, close, top, onScroll }: SearchDialogProps) {
  const state = useSession(session);
  const scroller = useScroll(state, top);
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
        <SearchBar session={session} state={state} panelId={panelIdOf(PREFIX)} />
        <div {...SCROLLER_PROPS} ref={scroller} onScroll={onScroll}>
          <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
          <DialogFoot state={state} />
        </div>
      </div>
    </div>
  );
}
