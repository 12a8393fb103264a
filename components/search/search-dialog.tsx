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

// The rows are no stops, so who cannot use a pointer must be able to scroll what holds them.
const SCROLLED = { role: 'group', 'aria-label': 'Results', tabIndex: 0, className: 'search-scroll' } as const;

interface SearchDialogProps {
  readonly session: SearchSession;
  readonly open: (hit: ShownHit) => void;
  readonly close: () => void;
  /** How far the results were scrolled when they were left, pixels. */
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
        onKeyDown={(event) => {
          // A search field would only lose its text, and the dialog stay.
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

/** Scrolls results to where they were left, once they are here, and a new query's to their top. */
function useScroll({ query, pending, answer }: SearchState, top: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const left = useRef<number | null>(top);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query is what makes it run
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [query]);
  useEffect(() => {
    if (left.current === null || pending || answer === null) return;
    if (left.current > 0) scroller.current?.scrollTo(0, left.current);
    left.current = null;
  }, [pending, answer]);
  return scroller;
}

/** The content of the dialog: field, close button, bar, panel, and which keys do what. */
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
        <div {...SCROLLED} ref={scroller} onScroll={onScroll}>
          <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
          <DialogFoot state={state} />
        </div>
      </div>
    </div>
  );
}
