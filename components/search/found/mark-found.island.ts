import { findWords } from './find-words';
import { type FoundMoment, takeFound } from './remember-found';

const NAME = 'dogear-found';
const SHOWN_LENGTH = 60;

let clear: (() => void) | null = null;

/** Shows the bar that lists the marked words and has a button to remove the marks. */
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

/** Highlights words with the CSS Custom Highlight API, which does not change the DOM or the layout. */
function paint(words: readonly string[]): boolean {
  const root = document.querySelector('main');
  // Without support for it, the moment as a whole is marked, as for any link.
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

/** Marks the words by which a hit was found on its page, until Escape or the button removes the marks. */
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
