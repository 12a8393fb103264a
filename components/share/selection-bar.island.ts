import { formatText } from '@/lib/publish/share/format-text';
import { button, element } from './build-element';
import { wordsName } from './menu-rows';
import { type MomentToShare, readMomentToShare } from './read-moment-to-share';
import { readSelectedWords } from './read-words';
import { type Notices, showShareMenu } from './share-menu.island';
import { walkControls } from './walk-controls';
import { type Copy, writeClipboard } from './write-clipboard';

/** How long a selection must stay unchanged. */
const SETTLE_MS = 200;

interface SelectedMoment {
  readonly read: MomentToShare;
  readonly range: Range;
  /** A control of the moment, from which Tab continues. */
  readonly home: HTMLElement | null;
}

/** Reads the selected words and the moment they begin in; null when no words of the episode are selected. */
function readSelection(): SelectedMoment | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = elementOf(range.startContainer);
  const moment = start?.closest<HTMLElement>('[data-episode] [data-moment]');
  const words = readSelectedWords(range);
  if (start === null || moment == null || words === '') return null;
  // Only words inside one speaker's text may be attributed to that speaker.
  const voice = start.closest('blockquote, .inline-moment, .passage');
  const spoken = voice?.contains(range.endContainer) === true && !start.matches('.rail *, b');
  const home = moment.querySelector<HTMLElement>('[data-share]') ?? moment.querySelector('a');
  return { read: readMomentToShare(moment, null, { words, spoken }), range, home };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Shows a small bar beside selected words as long as they are selected; Escape hides it. */
export function watchSelection(notices: Notices): void {
  let bar: HTMLElement | null = null;
  let home: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const hide = (): void => {
    bar?.remove();
    bar = null;
  };
  const settle = (): void => {
    clearTimeout(timer);
    const held = bar?.contains(document.activeElement) === true;
    if (held || document.querySelector('dialog[open]') !== null) return;
    // The old bar belongs to the previous words.
    hide();
    timer = setTimeout(() => {
      const selected = isPressed ? null : readSelection();
      if (selected === null) return;
      home = selected.home;
      bar = showBar(selected, notices);
    }, SETTLE_MS);
  };
  document.addEventListener('selectionchange', settle);
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, () => {
      isPressed = false;
      settle();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (bar === null || document.querySelector('dialog[open]') !== null) return;
    const isInside = bar.contains(document.activeElement);
    if (event.key === 'Escape' || (event.key === 'Tab' && isInside)) {
      hide();
      // Tab continues from the words, not from the end of the page.
      if (isInside) home?.focus({ preventScroll: true });
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      bar.querySelector('button')?.focus();
    }
  });
  settle();
}

function showBar({ read, range }: SelectedMoment, notices: Notices): HTMLElement {
  const copy = async (done: string, made: Copy): Promise<void> => {
    if (await writeClipboard(made)) notices.notify(`${done} copied`);
    else open();
  };
  const open = (): void => showShareMenu(read, { near: bar, ...notices });
  const name = wordsName(read.moment);
  const title = name === 'text' ? 'Text' : 'Quote';
  const bar = element(
    'div',
    { class: 'share-bar', role: 'toolbar', 'aria-label': 'Share the selected words' },
    button(`Copy ${name}`, () => void copy(title, { text: formatText(read.moment) })),
    button('Copy link', () => void copy('Link', { text: read.moment.url })),
    button('Share…', open),
  );
  walkControls(bar);
  // A press on the bar must not clear the selection.
  for (const press of ['pointerdown', 'pointerup'] as const)
    bar.addEventListener(press, (event) => event.stopPropagation());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.append(bar);
  placeBar(bar, range);
  return bar;
}

/** Places the bar below the last selected line; on touch screens the stylesheet keeps it at the bottom, away from the system's own bar. */
function placeBar(bar: HTMLElement, range: Range): void {
  if (matchMedia('(pointer: coarse)').matches) return;
  const lines = range.getClientRects();
  const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const most = document.documentElement.clientWidth - bar.offsetWidth - 8;
  bar.style.top = `${Math.round(last.bottom + scrollY + 8)}px`;
  bar.style.left = `${Math.round(Math.max(8, Math.min(last.right - bar.offsetWidth / 2, most)) + scrollX)}px`;
}
