import { debounce } from '@/components/search/debounce';
import { askIndex } from '@/components/search/index/load-index';
import { replaceEntry } from '@/components/search/session/search-url';
import { routes } from '@/components/site/site-routes';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { type QuoteChoice, readChoice, toChoices, writeChoice } from './quote-choice';
import { bindForm, type OfferedField, type QuoteForm } from './quote-form';
import { createShower, findPlaces, type QuoteShower, STEP } from './show-found';

/** Lists what can be chosen in a field when somebody comes to it; a topic is counted by a search of its own. */
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
    // What is typed is looked for all the same, and that says what is wrong.
  }
}

const isOffered = (name: string): name is OfferedField => ['speaker', 'topic', 'episode'].includes(name);

/** Brings the form above the wall to life: what is chosen is shown in place and kept in the address. */
export function filterQuotes(element: HTMLFormElement, root: HTMLElement): void {
  const places = findPlaces(root);
  if (places === null) return;
  const form = bindForm(element);
  const shower = createShower(places);
  const own = location.pathname;
  const apply = (): void => {
    const next = form.read();
    const query = writeChoice(next);
    if (query === writeChoice(shower.choice())) return;
    history.pushState(null, '', query === '' ? own : `${routes.quotes()}${query}`);
    void shower.show(next);
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  element.addEventListener('change', apply);
  element.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && isOffered(target.name))
      void offer(target.name, form, shower.choice());
  });
  followHistory(form, shower);
  begin(element, form, shower);
  // Who comes for a choice sees it at once; while somebody chooses, nothing moves away from under them.
  if (places.pick !== null && writeChoice(shower.choice()) !== '') places.pick.hidden = true;
}

/** Follows the history where the browser does not change pages by itself (swap-intent.ts), until this page is left. */
function followHistory(form: QuoteForm, shower: QuoteShower): void {
  const follow = (): void => {
    const next = readChoice(location.search);
    if (writeChoice(next) === writeChoice(shower.choice())) return;
    form.write(next);
    void shower.show(next);
  };
  const keep = debounce(() => {
    if (writeChoice(shower.choice()) !== '')
      replaceEntry({ ...history.state, dogearTop: window.scrollY, dogearQuotes: shower.limit() });
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

/** Shows what the address asks for, as it was left; what was typed before this arrived stays. */
function begin(element: HTMLFormElement, form: QuoteForm, shower: QuoteShower): void {
  const asked = readChoice(location.search);
  const { dogearTop, dogearQuotes } = history.state ?? {};
  const typing = element.contains(document.activeElement);
  if (!typing || writeChoice(asked) !== '') form.write(asked);
  const restore = (): void => {
    if (typeof dogearTop === 'number') requestAnimationFrame(() => window.scrollTo(0, dogearTop));
  };
  if (writeChoice(asked) !== '')
    void shower.show(asked, typeof dogearQuotes === 'number' ? dogearQuotes : STEP).then(restore);
  if (typing) document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
