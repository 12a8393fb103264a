import { highlightTopics } from './highlight-topics';

const awake = new WeakSet<HTMLElement>();

/** How near to a mark counts as on it, in pixels: two marks of a finger's width. */
const NEAR = 24;

type Mark = SVGAElement;

const timeOf = (mark: Mark): number => Number(mark.dataset['mark']);
const isQuote = (mark: Mark): boolean => mark.dataset['quote'] !== undefined;

/**
 * Makes the page's map a single tab stop with arrow keys, and shows the name of the mark under the pointer or focus below it;
 * `place` is the map or the list of topics that highlight its marks.
 */
export function wake(place: HTMLElement): void {
  const figure = place.closest('main')?.querySelector<HTMLElement>('figure.episode-map') ?? null;
  if (figure === null || awake.has(figure)) return;
  awake.add(figure);
  const svg = figure.querySelector('svg');
  const marks = [...figure.querySelectorAll<Mark>('a[data-mark]')].sort((a, b) => timeOf(a) - timeOf(b));
  const first = marks[0];
  if (svg === null || first === undefined) return;
  const focused = marks.find((mark) => mark === document.activeElement);
  const current = marks.find((mark) => mark.hasAttribute('aria-current'));
  rove(marks, focused ?? current ?? first);
  svg.addEventListener('keydown', (event) => walk(event, marks));
  svg.addEventListener('focusin', ({ target }) => {
    const mark = marks.find((one) => one === target);
    if (mark !== undefined) rove(marks, mark);
  });
  svg.addEventListener('click', (event) => openNearest(event, marks));
  nameMarks(figure, svg, marks);
  highlightTopics(figure);
}

function rove(marks: readonly Mark[], here: Mark): void {
  for (const mark of marks) mark.setAttribute('tabindex', mark === here ? '0' : '-1');
}

function walk(event: KeyboardEvent, marks: readonly Mark[]): void {
  const here = marks.find((mark) => mark === document.activeElement);
  if (here === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = nextMark(event.key, marks, here);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

/**
 * Time runs to the right in every script; up moves to the quotes, down to the segments; at an end the focus stays. Null for other
 * keys.
 */
function nextMark(key: string, marks: readonly Mark[], here: Mark): Mark | null {
  const place = marks.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return marks[place - 1] ?? here;
    case 'ArrowRight':
      return marks[place + 1] ?? here;
    case 'Home':
      return marks[0] ?? here;
    case 'End':
      return marks.at(-1) ?? here;
    case 'ArrowUp':
      return isQuote(here) ? here : nearestInTime(marks.filter(isQuote), here);
    case 'ArrowDown':
      return isQuote(here)
        ? nearestInTime(
            marks.filter((mark) => !isQuote(mark)),
            here,
          )
        : here;
    default:
      return null;
  }
}

function nearestInTime(marks: readonly Mark[], to: Mark): Mark {
  const away = (mark: Mark): number => Math.abs(timeOf(mark) - timeOf(to));
  const [nearest = to] = [...marks].sort((a, b) => away(a) - away(b));
  return nearest;
}

/** Where quotes are closer than the width of a finger, the nearest one is meant, not the one drawn last. */
function openNearest(event: MouseEvent, marks: readonly Mark[]): void {
  // A key also sends a click, which is meant for the focused mark.
  if (event.detail === 0 || !(event.target instanceof Element)) return;
  const clicked = event.target.closest<Mark>('a[data-mark]');
  if (clicked !== null && !isQuote(clicked)) return;
  const away = (mark: Mark): number => {
    const box = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
    return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
  };
  const [nearest] = marks.filter(isQuote).sort((a, b) => away(a) - away(b));
  if (nearest === undefined || nearest === clicked || away(nearest) > NEAR) return;
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey } = event;
  nearest.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}

/** Keeps a line at its present height, whatever text it gets. */
function holdHeight(line: HTMLElement): void {
  const { height } = line.getBoundingClientRect();
  const lines = Math.round(height / Number.parseFloat(getComputedStyle(line).lineHeight));
  line.style.height = `${height}px`;
  line.style.webkitLineClamp = String(Math.max(1, lines));
}

/** The line below the map shows the text of a tooltip immediately and also for the keyboard; its height stays. */
function nameMarks(figure: HTMLElement, svg: SVGSVGElement, marks: readonly Mark[]): void {
  const line = figure.querySelector<HTMLElement>('[data-map-label]');
  if (line === null) return;
  const legend = line.textContent;
  const language = figure.closest('main')?.lang ?? '';
  const names = new Map(marks.map((mark) => [mark, mark.querySelector('title')?.textContent ?? '']));
  for (const mark of marks) mark.querySelector('title')?.remove();
  const show = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest<Mark>('a[data-mark]') : null;
    if (mark === null) {
      rest();
      return;
    }
    if (line.style.height === '') holdHeight(line);
    line.textContent = names.get(mark) ?? '';
    line.dir = 'auto';
    line.lang = language;
  };
  const rest = (): void => {
    line.textContent = legend;
    line.style.height = '';
    line.style.webkitLineClamp = '';
    line.removeAttribute('dir');
    line.removeAttribute('lang');
  };
  svg.addEventListener('pointerover', show);
  svg.addEventListener('focusin', show);
  svg.addEventListener('pointerleave', rest);
  svg.addEventListener('focusout', rest);
  // The event that loaded this script came before its listeners.
  const now = marks.find((mark) => mark.matches(':hover, :focus'));
  now?.dispatchEvent(new Event('pointerover', { bubbles: true }));
}
