import { createRoot } from 'react-dom/client';
import { formatDayOfYear } from '@/lib/core/time/format-day';
import { type Day, quoteOfDay } from '@/lib/derive/quotes/quote-of-day';
import { type LoadedQuote, loadQuote } from './load-quote';
import { PickFigure } from './pick-figure';

const FAILED = 'The quote could not be loaded. Try again.';

function writeFacts(section: HTMLElement, facts: LoadedQuote['facts']): void {
  for (const name of ['address', 'title', 'show', 'date', 'length', 'byAi']) {
    const value = facts[name];
    if (value === undefined) delete section.dataset[name];
    else section.dataset[name] = value;
  }
}

/** Today in the reader's time zone. */
function localDay(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Any index other than the present one. */
function randomOther(shown: number, total: number): number {
  return (shown + 1 + Math.floor(Math.random() * (total - 1))) % total;
}

/** Replaces the newest quote with the quote of the day, and with another one on request. */
export function pickQuotes(section: HTMLElement): void {
  const place = section.querySelector<HTMLElement>('[data-pick-place]');
  const name = section.querySelector('[data-pick-name]');
  const another = section.querySelector<HTMLButtonElement>('[data-pick-another]');
  const total = Number(section.dataset['total']);
  const perPage = Number(section.dataset['perPage']);
  if (place === null || name === null || another === null || !(total > 0)) return;
  const today = localDay(new Date());
  let shown = quoteOfDay(today, total);
  let root: ReturnType<typeof createRoot> | null = null;
  const show = async (wanted: number, title: string): Promise<void> => {
    try {
      const { quote, facts } = await loadQuote(wanted, perPage);
      if (root === null) place.replaceChildren();
      root ??= createRoot(place);
      root.render(<PickFigure quote={quote} />);
      writeFacts(section, facts);
      shown = wanted;
      name.textContent = title;
    } catch (error) {
      console.warn(error instanceof Error ? error.message : error);
      if (section.dataset['picked'] !== undefined) name.textContent = FAILED;
    }
    section.dataset['picked'] = '';
  };
  another.hidden = total < 2;
  another.addEventListener('click', () => void show(randomOther(shown, total), 'Random quote'));
  void show(shown, `Quote of the day, ${formatDayOfYear(today)}`);
}
