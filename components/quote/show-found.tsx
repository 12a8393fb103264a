import { createRoot } from 'react-dom/client';
import { askIndex, dropIndex } from '@/components/search/index/load-index';
import { countOf } from '@/lib/core/words/count-of';
import { FoundQuotes, type FoundState } from './found-quotes';
import { type QuoteChoice, readChoice, toChoices, writeChoice } from './quote-choice';

/** As many quotes as one asks for at a time. */
export const STEP = 60;

/** Shows what a choice leaves in the place of the static list; where nothing is chosen, the list. */
export interface QuoteShower {
  readonly choice: () => QuoteChoice;
  readonly limit: () => number;
  /** Resolves when everything that was asked for is shown. */
  readonly show: (choice: QuoteChoice, limit?: number) => Promise<void>;
}

interface Places {
  readonly results: HTMLElement;
  /** The static page of the wall. */
  readonly list: HTMLElement;
  readonly count: HTMLElement;
  /** What stands above the form on the first page. */
  readonly pick: HTMLElement | null;
  /** The way back to the whole wall. */
  readonly all: HTMLElement | null;
}

/** The parts of the wall that change, or null where one of them is not there. */
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

interface Asked {
  readonly choice: QuoteChoice;
  readonly limit: number;
  readonly tell: (next: Partial<FoundState>) => void;
}

async function askQuotes({ choice, limit, tell }: Asked): Promise<void> {
  tell({ pending: true, trouble: null });
  try {
    const answer = await askIndex(
      { purpose: 'quotes', query: '', choices: toChoices(choice), limit },
      {
        onPartial: (partial) => tell({ answer: partial }),
        onSlow: (slow) => tell({ trouble: slow ? 'slow' : null }),
      },
    );
    tell({ answer, pending: false, trouble: null });
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    tell({ pending: false, trouble: 'failed' });
  }
}

const NOTHING: FoundState = { answer: null, pending: true, trouble: null };

/** Takes over the places of the wall. */
export function createShower({ results, list, count, pick, all }: Places): QuoteShower {
  const root = createRoot(results);
  const whole = count.textContent;
  let choice = readChoice('');
  let limit = STEP;
  let turn = 0;
  let state = NOTHING;
  const ask = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const filtered = writeChoice(choice) !== '';
    results.hidden = !filtered;
    list.hidden = filtered;
    if (pick !== null && !filtered) pick.hidden = false;
    if (all !== null) all.hidden = !filtered;
    if (!filtered) count.textContent = whole;
    else await askQuotes({ choice, limit, tell: (next) => own === turn && draw(next) });
  };
  const more = (): void => {
    limit += STEP;
    void ask();
  };
  const retry = (): void => {
    dropIndex();
    void ask();
  };
  const draw = (next: Partial<FoundState>): void => {
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
