import { useState } from 'react';
import type { SearchSession, SearchState } from '@/components/search/session/search-session';
import type { Choice, ChoiceField } from '@/lib/search/answer-fully';
import { listChoices, NO_CHOICES } from '@/lib/search/query/compose-query';
import type { FilterField } from '@/lib/search/query/parse-query';
import { choiceName, FIELD_NAMES } from './choice-names';

interface ChoicesProps {
  readonly session: SearchSession;
  readonly state: SearchState;
}

const FIELDS = ['kind', 'speaker', 'topic', 'show', 'episode'] as const;
const DATES = ['after', 'before'] as const;
const SHOWN = 6;

function toggle({ session, state: { choices } }: ChoicesProps, field: FilterField, value: string): void {
  const own = choices[field];
  const next = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
  session.choose({ ...choices, [field]: next });
}

/** The chosen filters, each with a button that removes it. */
export function ChosenList(props: ChoicesProps) {
  const { session, state } = props;
  const chosen = listChoices(state.choices);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Active filters" className="search-chosen text-small">
      {chosen.map(([field, value]) => {
        const name = choiceName(field, value, state.answer);
        return (
          <li key={`${field} ${value}`}>
            <button
              type="button"
              className="search-action"
              aria-label={`Remove filter ${FIELD_NAMES[field]}: ${name}`}
              onClick={() => toggle(props, field, value)}
            >
              {name}
              <span aria-hidden="true" className="ms-2 text-soft">
                ×
              </span>
            </button>
          </li>
        );
      })}
      {chosen.length < 2 ? null : (
        <li>
          <button
            type="button"
            className="search-action text-soft underline"
            onClick={() => session.choose(NO_CHOICES)}
          >
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}

/** Adds chosen values that the answer no longer offers, so that they can still be removed. */
function withChosen(
  offered: readonly Choice[],
  chosen: readonly string[],
  props: ChoicesProps,
  field: ChoiceField,
) {
  const gone = chosen.filter((value) => !offered.some((choice) => choice.value === value));
  const { answer } = props.state;
  return [...offered, ...gone.map((value) => ({ value, label: choiceName(field, value, answer), count: 0 }))];
}

function ChoiceList({ field, ...props }: ChoicesProps & { readonly field: ChoiceField }) {
  const [whole, setWhole] = useState(false);
  const { answer, choices } = props.state;
  const chosen = choices[field];
  const offered: readonly Choice[] = withChosen(answer?.facets[field] ?? [], chosen, props, field);
  // A single value is no choice.
  if (offered.length < 2 && chosen.length === 0) return null;
  const shown = whole
    ? offered
    : offered.filter(({ value }, place) => place < SHOWN || chosen.includes(value));
  return (
    <fieldset className="search-choices">
      <legend className="label">{FIELD_NAMES[field]}</legend>
      {shown.map(({ value, count, isLowerBound }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => toggle(props, field, value)}
          />
          <span className="min-w-0 flex-1">{choiceName(field, value, answer)}</span>
          <span className="text-soft tabular-nums">{`${count}${isLowerBound === true ? '+' : ''}`}</span>
        </label>
      ))}
      {shown.length === offered.length ? null : (
        <button type="button" className="search-action text-soft underline" onClick={() => setWhole(true)}>
          {`${offered.length - shown.length} more`}
        </button>
      )}
    </fieldset>
  );
}

function DateChoice({ session, state: { choices } }: ChoicesProps) {
  return (
    <fieldset className="search-choices">
      <legend className="label">Date</legend>
      {DATES.map((field) => (
        <label key={field}>
          <span className="flex-1">{FIELD_NAMES[field]}</span>
          <input
            type="date"
            value={choices[field][0] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              session.choose({ ...choices, [field]: value === '' ? [] : [value] })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}

/** All filters, each value with the number of hits it would leave. */
export function ChoicePanel({ id, ...props }: ChoicesProps & { readonly id: string }) {
  return (
    <section id={id} aria-label="Filters" className="search-panel border-line border-b text-small">
      <div className="search-columns">
        {FIELDS.map((field) => (
          <ChoiceList key={field} field={field} {...props} />
        ))}
        <DateChoice {...props} />
      </div>
    </section>
  );
}
