import { rememberFound } from '@/components/search/found/remember-found';
import { rowId } from '@/components/search/results/row-id';
import type { SearchRow } from '@/components/search/results/search-rows';
import { rememberSearch } from '@/components/search/session/recent-searches';
import type { SearchSession } from '@/components/search/session/search-session';
import type { ShownHit } from '@/lib/search/answer/answer';

export interface ComboboxTarget {
  readonly input: HTMLInputElement;
  readonly session: SearchSession;
  /** The id prefix of the list and its rows; unique in the document. */
  readonly prefix: string;
  /** Opens a hit in this tab. */
  readonly open: (hit: ShownHit) => void;
}

/** Records that a hit was chosen: adds the query to the recent searches, and stores the words to highlight on a moment's page. */
export function recordChoice(hit: ShownHit, session: SearchSession): void {
  rememberSearch(session.state().query);
  if (hit.episode !== null) rememberFound(hit);
}

/** Handles Enter or a click on a row. */
export function chooseRow(
  row: SearchRow | undefined,
  { session, open }: Pick<ComboboxTarget, 'session' | 'open'>,
): void {
  if (row?.type === 'more') session.expand(row.episode);
  if (row?.type === 'further') session.showMore();
  if (row?.type !== 'hit') return;
  recordChoice(row.hit, session);
  open(row.hit);
}

function openInNewTab(row: SearchRow | undefined, session: SearchSession): void {
  if (row?.type !== 'hit') return;
  recordChoice(row.hit, session);
  window.open(row.hit.url, '_blank', 'noopener');
}

/** The row that a key moves to, or null if the key is not one of the list (ARIA APG, combobox pattern). */
function nextRow(event: KeyboardEvent, active: number, rows: number): number | null {
  const key = event.ctrlKey && !event.metaKey ? `Ctrl-${event.key.toLowerCase()}` : event.key;
  if (key === 'ArrowDown' || key === 'Ctrl-n') return active + 1 >= rows ? 0 : active + 1;
  if (key === 'ArrowUp' || key === 'Ctrl-p') return active <= 0 ? rows - 1 : active - 1;
  // Home and End move in the text until a row is active.
  if (key === 'Home' && active > 0) return 0;
  return key === 'End' && active >= 0 ? rows - 1 : null;
}

/** Enter right after the last letter waits for the answer to that letter, instead of choosing a row of the previous answer. */
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
  // While an input method composes, it handles Enter and the arrows; Safari reports this only by key code 229.
  if (event.isComposing || event.keyCode === 229) return;
  const { rows, active, pending } = target.session.state();
  if (event.key === 'Enter') {
    event.preventDefault();
    // Open a new tab at once: browsers block one that is opened later than the key event.
    if (event.metaKey || event.ctrlKey) openInNewTab(rows[Math.max(0, active)], target.session);
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

function syncInput({ input, session, prefix }: ComboboxTarget): void {
  const { active, rows, query } = session.state();
  input.setAttribute('aria-expanded', String(rows.length > 0));
  if (active >= 0) input.setAttribute('aria-activedescendant', rowId(prefix, active));
  else input.removeAttribute('aria-activedescendant');
  // The query may also be set from outside, by a recent search or nearest term; the caret must not jump during typing.
  if (input.value !== query) input.value = query;
}

/** Turns a plain search field into a combobox over a session's rows; returns a clean-up function. */
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
  const unsubscribe = session.subscribe(() => syncInput(target));
  syncInput(target);
  return () => {
    input.removeEventListener('input', onInput);
    input.removeEventListener('keydown', onKey);
    unsubscribe();
  };
}
