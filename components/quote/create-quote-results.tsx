import { createRoot } from 'react-dom/client';
import { askIndex, dropIndex } from '@/components/search/index/load-index';
import { countOf } from '@/lib/core/words/count-of';
import { FoundQuotes, type FoundState } from './found-quotes';
import { decodeQuoteChoice, encodeQuoteChoice, type QuoteChoice, toChoices } from './quote-choice';

/** How many quotes are shown at a time. */
export const STEP = 60;

/** Shows the quotes that match a choice in place of the static list; without a choice, the list. */
export interface QuoteResults {
  readonly choice: () => QuoteChoice;
  readonly limit: () => number;
  /** Resolves when all results are shown. */
  readonly show: (choice: QuoteChoice, limit?: number) => Promise<void>;
}

interface Places {
  readonly results: HTMLElement;
  /** The static list of the page. */
  readonly list: HTMLElement;
  readonly count: HTMLElement;
  /** The quote of the day above the form on the first page. */
  readonly pick: HTMLElement | null;
  /** The link back to all quotes. */
  readonly all: HTMLElement | null;
}

/** Finds the elements of the page that change; null if one of them is missing. */
export function findPlaces(root: HTMLElement): Places | null {
  const find = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-quote-${name}]`);
  const [results, list, count] = [find('results'), find('list'), find('count')];
  return results === null || list === null || count === null
    ? null
    : { results, list, count, pick: find('pick'), all: find('all') };
}

function describeFound({ answer, pending, trouble }: FoundState): string {
  if (trouble === 'failed') return 'The search did not load.';
  if (answer === null || (pending && answer.total === 0)) return 'Searching …';
  if (answer.total === 0) return 'No quotes found.';
  return `${countOf(answer.total, 'quote')} in ${countOf(answer.episodes, 'episode')}, newest first`;
}

interface QuoteRequest {
  readonly choice: QuoteChoice;
  readonly limit: number;
  readonly onChange: (next: Partial<FoundState>) => void;
}

async function askQuotes({ choice, limit, onChange }: QuoteRequest): Promise<void> {
  onChange({ pending: true, trouble: null });
  try {
    const answer = await askIndex(
      { purpose: 'quotes', query: '', choices: toChoices(choice), limit },
      {
        onPartial: (partial) => onChange({ answer: partial }),
        onSlow: (slow) => onChange({ trouble: slow ? 'slow' : null }),
      },
    );
    onChange({ answer, pending: false, trouble: null });
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    onChange({ pending: false, trouble: 'failed' });
  }
}

const NOTHING: FoundState = { answer: null, pending: true, trouble: null };

/** Takes over the elements of the page. */
export function createQuoteResults({ results, list, count, pick, all }: Places): QuoteResults {
  const root = createRoot(results);
  const whole = count.textContent;
  let choice = decodeQuoteChoice('');
  let limit = STEP;
  let turn = 0;
  let state = NOTHING;
  const ask = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const filtered = encodeQuoteChoice(choice) !== '';
    results.hidden = !filtered;
    list.hidden = filtered;
    if (pick !== null && !filtered) pick.hidden = false;
    if (all !== null) all.hidden = !filtered;
    if (!filtered) count.textContent = whole;
    else await askQuotes({ choice, limit, onChange: (next) => own === turn && update(next) });
  };
  const more = (): void => {
    limit += STEP;
    void ask();
  };
  const retry = (): void => {
    dropIndex();
    void ask();
  };
  const update = (next: Partial<FoundState>): void => {
    state = { ...state, ...next };
    count.textContent = describeFound(state);
    root.render(<FoundQuotes {...state} onMore={more} onRetry={retry} />);
  };
  return {
    choice: () => choice,
    limit: () => limit,
    show: (next, atMost = STEP) => {
      choice = next;
      limit = atMost;
      state = NOTHING;
      return ask();
    },
  };
}
