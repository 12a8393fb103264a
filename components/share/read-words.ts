/** Elements beside the words: clocks, controls, and the speaker. */
const EXTRAS = '.rail, .actions, .label, .sr-only, figcaption, b';
const BLOCKS = 'p, li, h2, h3, h4, blockquote, figure, div, section';

/** Reads the words of a part of the page as one line, without the elements that `excluded` selects. */
function readWords(part: Element | DocumentFragment, excluded = EXTRAS): string {
  let words = '';
  let last: Element | null = null;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const parent = walker.currentNode.parentElement;
    const extra = parent?.closest(excluded) ?? null;
    if (extra !== null && extra !== part && part.contains(extra)) continue;
    const block = parent?.closest(BLOCKS) ?? null;
    if (block !== last)
      words += last?.matches('h2, h3, h4') === true && /[\p{L}\p{N}”)]$/u.test(words) ? ': ' : ' ';
    words += walker.currentNode.textContent;
    last = block;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Reads a moment's own words: a quote's without its caption, a point's without the quotes inside it, headings before their text. */
export function readOwnWords(moment: HTMLElement): string {
  return readWords(
    moment.querySelector(':scope > div > blockquote, :scope > blockquote') ?? moment,
    `${EXTRAS}, [data-moment]`,
  );
}

/** Reads the selected words, without the controls inside the selection. */
export function readSelectedWords(range: Range): string {
  const { commonAncestorContainer: around } = range;
  // Text inside one node has no element in the cloned range.
  return around.nodeType === Node.TEXT_NODE ? range.toString().trim() : readWords(range.cloneContents());
}
