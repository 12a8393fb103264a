import { formatSpokenTime, formatTimecode } from '@/lib/core/time/format-timecode';
import { parseLinkTime } from '@/lib/core/time/timecode';
import { type Clip, moveClip } from '@/lib/publish/share/clip-range';
import { element } from './build-element';

const ENDS = ['start', 'end'] as const;
const NAMES = { start: 'Start', end: 'End' } as const;
type End = (typeof ENDS)[number];

const STEPS_MS = [-5000, -1000, 1000, 5000] as const;
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1000,
  ArrowDown: -1000,
  PageUp: 5000,
  PageDown: -5000,
};

export interface ClipPicker {
  readonly clocks: readonly HTMLElement[];
  /** Shows the length of the clip. */
  readonly length: HTMLElement;
  /** The clip in the fields. */
  readonly current: () => Clip;
}

/** Two time fields that can be typed into, or stepped by key (1 s, with Shift 5 s) and by button. */
export function createClipPicker(first: Clip): ClipPicker {
  let clip = first;
  const length = element('p', { class: 'share-note', role: 'status' });
  const fields = { start: clockField('Start of the clip'), end: clockField('End of the clip') };
  const at = (end: End): number => (end === 'start' ? clip.startMs : clip.endMs);
  const show = (): void => {
    for (const end of ENDS) showTime(fields[end], at(end));
    const lasts = formatSpokenTime(clip.endMs - clip.startMs);
    length.textContent = clip.estimated ? `${lasts}, the end is estimated` : lasts;
  };
  const move = (end: End, toMs: number): void => {
    clip = moveClip(clip, end, toMs);
    show();
  };
  const lines = ENDS.map((end) => {
    bindField(fields[end], { at: () => at(end), move: (toMs) => move(end, toMs) });
    const steps = STEPS_MS.map((step) => stepButton(end, step, () => move(end, at(end) + step)));
    const name = element('span', { class: 'share-note', 'aria-hidden': 'true' }, NAMES[end]);
    return element(
      'div',
      { class: 'share-clock' },
      name,
      ...steps.slice(0, 2),
      fields[end],
      ...steps.slice(2),
    );
  });
  show();
  return { clocks: lines, length, current: () => clip };
}

function showTime(field: HTMLInputElement, ms: number): void {
  field.value = formatTimecode(ms);
  field.setAttribute('aria-valuenow', String(ms / 1000));
  field.setAttribute('aria-valuetext', formatSpokenTime(ms));
  field.removeAttribute('aria-invalid');
}

/** A typed time is applied when the field is left, stepped or submitted; an invalid one is marked and changes nothing. */
function bindField(field: HTMLInputElement, time: { at: () => number; move: (toMs: number) => void }): void {
  const take = (): boolean => {
    const ms = parseLinkTime(field.value.trim());
    if (ms === null) field.setAttribute('aria-invalid', 'true');
    // The shown whole second may hide a fraction.
    else if (field.value !== formatTimecode(time.at())) time.move(ms);
    return ms !== null;
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    const step = KEYS[event.key];
    if (event.key === 'Enter') take();
    if (step === undefined) return;
    event.preventDefault();
    const isLong = event.shiftKey && Math.abs(step) === 1000;
    if (take()) time.move(time.at() + step * (isLong ? 5 : 1));
  });
}

function clockField(name: string): HTMLInputElement {
  return element('input', {
    type: 'text',
    inputmode: 'numeric',
    role: 'spinbutton',
    autocomplete: 'off',
    'aria-label': name,
    'aria-valuemin': '0',
    class: 'share-field',
  });
}

/** Not a tab stop: with the keyboard the field itself is stepped. */
function stepButton(end: End, stepMs: number, run: () => void): HTMLButtonElement {
  const text = `${stepMs > 0 ? '+' : '−'}${Math.abs(stepMs) / 1000}`;
  const name = `${text} s, ${end} of the clip`;
  const made = element(
    'button',
    { type: 'button', class: 'share-step', tabindex: '-1', 'aria-label': name },
    text,
  );
  made.addEventListener('click', run);
  return made;
}
