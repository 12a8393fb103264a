/** What stands beside words: clocks, controls, and who said so. */
const BESIDE = '.rail, .actions, .label, .sr-only, figcaption, b';
const BLOCKS = 'p, li, h2, h3, h4, blockquote, figure, div, section';

/** The words of a part of the page on one line, without what stands beside them; `besides` names more of that. */
function readWords(part: Element | DocumentFragment, besides = BESIDE): string {
  let words = '';
  let last: Element | null = null;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const parent = walker.currentNode.parentElement;
    const beside = parent?.closest(besides) ?? null;
    if (beside !== null && beside !== part && part.contains(beside)) continue;
    const block = parent?.closest(BLOCKS) ?? null;
    if (block !== last)
      words += last?.matches('h2, h3, h4') === true && /[\p{L}\p{N}”)]$/u.test(words) ? ': ' : ' ';
    words += walker.currentNode.textContent;
    last = block;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** A moment's own words: a quote's without its caption, a point's without the quotes inside it, headings before their text. */
export function readOwnWords(moment: HTMLElement): string {
  return readWords(
    moment.querySelector(':scope > div > blockquote, :scope > blockquote') ?? moment,
    `${BESIDE}, [data-moment]`,
  );
}

/** What the reader has selected, without the controls a selection runs over. */
export function readSelectedWords(range: Range): string {
  const { commonAncestorContainer: around } = range;
  // Text inside one node has no element of its own in the copy.
  return around.nodeType === Node.TEXT_NODE ? range.toString().trim() : readWords(range.cloneContents());
}
