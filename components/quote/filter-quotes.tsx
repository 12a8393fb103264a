import { debounce } from '@/components/search/debounce';
import { askIndex } from '@/components/search/index/load-index';
import { replaceEntry } from '@/components/search/session/search-url';
import { routes } from '@/components/site/site-routes';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { createQuoteResults, findPlaces, type QuoteResults, STEP } from './create-quote-results';
import { decodeQuoteChoice, encodeQuoteChoice, type QuoteChoice, toChoices } from './quote-choice';
import { bindForm, type OfferedField, type QuoteForm } from './quote-form';

/** Lists the choices of a field when it gets the focus; topics are counted by a separate search. */
async function offer(field: OfferedField, form: QuoteForm, choice: QuoteChoice): Promise<void> {
  const choices = toChoices({ ...choice, [field]: [] });
  try {
    const answer: FullAnswer = await askIndex({
      purpose: 'choices',
      query: '',
      choices,
      limit: 1,
      counts: field === 'topic',
      everyEpisode: field === 'episode',
    });
    form.offer(field, answer.facets);
  } catch {
    // The typed value is searched anyway, and reports what is wrong.
  }
}

const isOffered = (name: string): name is OfferedField => ['speaker', 'topic', 'episode'].includes(name);

/** Activates the form above the list of quotes: results are shown in place and the choice is kept in the address. */
export function filterQuotes(element: HTMLFormElement, root: HTMLElement): void {
  const places = findPlaces(root);
  if (places === null) return;
  const form = bindForm(element);
  const results = createQuoteResults(places);
  const own = location.pathname;
  const apply = (): void => {
    const next = form.read();
    const query = encodeQuoteChoice(next);
    if (query === encodeQuoteChoice(results.choice())) return;
    history.pushState(null, '', query === '' ? own : `${routes.quotes()}${query}`);
    void results.show(next);
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  element.addEventListener('change', apply);
  element.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && isOffered(target.name))
      void offer(target.name, form, results.choice());
  });
  followHistory(form, results);
  restoreChoice(element, form, results);
  // A choice from the address is shown immediately; while a reader chooses, nothing moves.
  if (places.pick !== null && encodeQuoteChoice(results.choice()) !== '') places.pick.hidden = true;
}

/** Follows the history where the browser does not change pages by itself (swap-intent.ts), until the page is left. */
function followHistory(form: QuoteForm, results: QuoteResults): void {
  const follow = (): void => {
    const next = decodeQuoteChoice(location.search);
    if (encodeQuoteChoice(next) === encodeQuoteChoice(results.choice())) return;
    form.write(next);
    void results.show(next);
  };
  const keep = debounce(() => {
    if (encodeQuoteChoice(results.choice()) !== '')
      replaceEntry({ ...history.state, dogearTop: window.scrollY, dogearQuotes: results.limit() });
  });
  const end = (): void => {
    keep.stop();
    removeEventListener('popstate', follow);
    removeEventListener('scroll', keep.run);
  };
  addEventListener('popstate', follow);
  addEventListener('scroll', keep.run, { passive: true });
  document.addEventListener('dogear:leave', end, { once: true });
}

/** Shows the choice in the address as it was left; what was typed before this script loaded is kept. */
function restoreChoice(element: HTMLFormElement, form: QuoteForm, results: QuoteResults): void {
  const asked = decodeQuoteChoice(location.search);
  const { dogearTop, dogearQuotes } = history.state ?? {};
  const typing = element.contains(document.activeElement);
  if (!typing || encodeQuoteChoice(asked) !== '') form.write(asked);
  const restore = (): void => {
    if (typeof dogearTop === 'number') requestAnimationFrame(() => window.scrollTo(0, dogearTop));
  };
  if (encodeQuoteChoice(asked) !== '')
    void results.show(asked, typeof dogearQuotes === 'number' ? dogearQuotes : STEP).then(restore);
  if (typing) document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
