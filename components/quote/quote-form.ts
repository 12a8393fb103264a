import type { FullAnswer } from '@/lib/search/answer-fully';
import { CHOICE_FIELDS, type QuoteChoice } from './quote-choice';

type Field = (typeof CHOICE_FIELDS)[number];
export type OfferedField = Exclude<Field, 'length'>;

/** The form above the list of quotes, as a choice. */
export interface QuoteForm {
  readonly read: () => QuoteChoice;
  readonly write: (choice: QuoteChoice) => void;
  /** Lists the choices of a field, each with the number of its quotes. */
  readonly offer: (field: OfferedField, facets: FullAnswer['facets']) => void;
}

function option(value: string, count: number): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = value;
  element.label = `${value} (${count})`;
  return element;
}

/** Episodes may share a title; then their slug is added. */
function disambiguate(choices: FullAnswer['facets'][OfferedField]) {
  const times = new Map<string, number>();
  for (const { label } of choices) times.set(label, (times.get(label) ?? 0) + 1);
  return choices.map((choice) =>
    times.get(choice.label) === 1 ? choice : { ...choice, label: `${choice.label} (${choice.value})` },
  );
}

/** Binds a form; an episode is chosen by its title, and an unchanged field keeps all values of the address. */
export function bindForm(form: HTMLFormElement): QuoteForm {
  const slugs = new Map<string, string>();
  const titles = new Map<string, string>();
  let written: QuoteChoice = { speaker: [], topic: [], episode: [], length: [] };
  const control = (field: Field): HTMLInputElement | HTMLSelectElement | null =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`);
  const shown = (field: Field, [value = '']: readonly string[]): string =>
    field === 'episode' ? (titles.get(value) ?? value) : value;
  const readField = (field: Field): readonly string[] => {
    const value = control(field)?.value.trim() ?? '';
    if (value === shown(field, written[field])) return written[field];
    return value === '' ? [] : [field === 'episode' ? (slugs.get(value) ?? value) : value];
  };
  return {
    read: () => {
      written = {
        speaker: readField('speaker'),
        topic: readField('topic'),
        episode: readField('episode'),
        length: readField('length'),
      };
      return written;
    },
    write: (choice) => {
      written = choice;
      for (const field of CHOICE_FIELDS) {
        const own = control(field);
        if (own !== null) own.value = shown(field, choice[field]);
      }
    },
    offer: (field, facets) => {
      if (field === 'episode') {
        for (const { value, label } of disambiguate(facets.episode)) {
          slugs.set(label, value);
          titles.set(value, label);
        }
      }
      const offers = disambiguate(facets[field]).map(({ label, count }) => option(label, count));
      form.querySelector(`#quote-${field}`)?.replaceChildren(...offers);
    },
  };
}
