import { rememberFound } from '@/components/search/found/remember-found';
import { rowId } from '@/components/search/results/row-id';
import type { SearchRow } from '@/components/search/results/search-rows';
import { rememberSearch } from '@/components/search/session/recent-searches';
import type { SearchSession } from '@/components/search/session/search-session';
import type { ShownHit } from '@/lib/search/answer/answer';

export interface ComboboxTarget {
  readonly input: HTMLInputElement;
  readonly session: SearchSession;
  /** Names the list and its rows; unique in the document. */
  readonly prefix: string;
  /** Goes to a hit in this tab. */
  readonly open: (hit: ShownHit) => void;
}

/** Keeps what led to a hit: the search among the recent ones, for a moment the words for the page that opens. */
export function noteChoice(hit: ShownHit, session: SearchSession): void {
  rememberSearch(session.state().query);
  if (hit.episode !== null) rememberFound(hit);
}

/** Does what Enter or a click means on a row. */
export function chooseRow(
  row: SearchRow | undefined,
  { session, open }: Pick<ComboboxTarget, 'session' | 'open'>,
): void {
  if (row?.type === 'more') session.expand(row.episode);
  if (row?.type === 'further') session.showFurther();
  if (row?.type !== 'hit') return;
  noteChoice(row.hit, session);
  open(row.hit);
}

function openElsewhere(row: SearchRow | undefined, session: SearchSession): void {
  if (row?.type !== 'hit') return;
  noteChoice(row.hit, session);
  window.open(row.hit.url, '_blank', 'noopener');
}

/** Where a key leads from the active row, or null when it is not a key of the list (ARIA APG, combobox pattern). */
function nextRow(event: KeyboardEvent, active: number, rows: number): number | null {
  const key = event.ctrlKey && !event.metaKey ? `Ctrl-${event.key.toLowerCase()}` : event.key;
  if (key === 'ArrowDown' || key === 'Ctrl-n') return active + 1 >= rows ? 0 : active + 1;
  if (key === 'ArrowUp' || key === 'Ctrl-p') return active <= 0 ? rows - 1 : active - 1;
  // Home and End belong to the text until a row is chosen.
  if (key === 'Home' && active > 0) return 0;
  return key === 'End' && active >= 0 ? rows - 1 : null;
}

/** Enter right behind the last letter means the answer to that letter, not the row of the answer before. */
function chooseWhenAnswered(target: ComboboxTarget): void {
  const { session } = target;
  const { query } = session.state();
  const stop = session.subscribe(() => {
    const { pending, query: now, rows, active } = session.state();
    if (pending && now === query) return;
    stop();
    if (now === query) chooseRow(rows[active], target);
  });
}

function handleKey(event: KeyboardEvent, target: ComboboxTarget): void {
  // While an input method composes, Enter and the arrows are its own; Safari tells only by the key code 229.
  if (event.isComposing || event.keyCode === 229) return;
  const { rows, active, pending } = target.session.state();
  if (event.key === 'Enter') {
    event.preventDefault();
    // A new tab must open at once: browsers block one that comes later than its key.
    if (event.metaKey || event.ctrlKey) openElsewhere(rows[Math.max(0, active)], target.session);
    else if (pending) chooseWhenAnswered(target);
    else chooseRow(rows[active], target);
    return;
  }
  const next = rows.length === 0 ? null : nextRow(event, active, rows.length);
  if (next === null) return;
  event.preventDefault();
  target.session.activate(next);
  document.getElementById(rowId(target.prefix, next))?.scrollIntoView({ block: 'nearest' });
}

function reflectState({ input, session, prefix }: ComboboxTarget): void {
  const { active, rows, query } = session.state();
  input.setAttribute('aria-expanded', String(rows.length > 0));
  if (active >= 0) input.setAttribute('aria-activedescendant', rowId(prefix, active));
  else input.removeAttribute('aria-activedescendant');
  // A chosen recent search or nearest term arrives from outside; the caret must not jump while somebody types.
  if (input.value !== query) input.value = query;
}

/** Turns a plain search field into a combobox over a session's rows; returns what undoes it. */
export function bindCombobox(target: ComboboxTarget): () => void {
  const { input, session, prefix } = target;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', `${prefix}-list`);
  input.setAttribute('autocomplete', 'off');
  const onInput = (): void => session.setQuery(input.value);
  const onKey = (event: KeyboardEvent): void => handleKey(event, target);
  input.addEventListener('input', onInput);
  input.addEventListener('keydown', onKey);
  const unsubscribe = session.subscribe(() => reflectState(target));
  reflectState(target);
  return () => {
    input.removeEventListener('input', onInput);
    input.removeEventListener('keydown', onKey);
    unsubscribe();
  };
}
