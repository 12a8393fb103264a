import { findWords } from './find-words';
import { type FoundMoment, takeFound } from './remember-found';

const NAME = 'dogear-found';
const SHOWN_LENGTH = 60;

let clear: (() => void) | null = null;

/** The line that says what is marked, and takes it away again. */
function showBar(words: readonly string[], onClear: () => void): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'found-bar unprinted';
  const text = document.createElement('span');
  const shown = words.join(', ');
  text.textContent = `Highlighted: ${shown.length > SHOWN_LENGTH ? `${[...shown].slice(0, SHOWN_LENGTH).join('')} …` : shown}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove highlights';
  button.title = 'Esc';
  button.addEventListener('click', onClear);
  bar.append(text, button);
  document.body.append(bar);
  return bar;
}

/** Paints words over the text; nothing in the page changes, so nothing moves. */
function paint(words: readonly string[]): boolean {
  const root = document.querySelector('main');
  // Where the browser cannot paint over a text, the moment itself is marked, as by any link.
  if (root === null || typeof Highlight === 'undefined') return false;
  const ranges = findWords(root, words).map(({ from, start, to, end }) => {
    const range = new Range();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  });
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges.length > 0;
}

/** Marks the words that a hit was found by on its page, until Escape or the button takes the marks away. */
export function markFound(found: FoundMoment | null = takeFound()): void {
  if (found === null) return;
  clear?.();
  if (!paint(found.words)) return;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) clear?.();
  };
  const bar = showBar(found.words, () => clear?.());
  document.addEventListener('keydown', onKey);
  clear = () => {
    CSS.highlights.delete(NAME);
    document.removeEventListener('keydown', onKey);
    bar.remove();
    clear = null;
  };
}

document.addEventListener('dogear:page', () => clear?.());
