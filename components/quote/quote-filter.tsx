import { routes } from '@/components/site/site-routes';
import { QUOTE_LENGTHS } from '@/lib/derive/moments/quote-length';

const FIELDS = [
  { name: 'speaker', label: 'Said by', placeholder: 'anybody' },
  { name: 'topic', label: 'About', placeholder: 'anything' },
  { name: 'episode', label: 'In', placeholder: 'any episode' },
] as const;

/**
 * The filters of the list of quotes: a plain form that opens the search, and with a script filters in place
 * (wake-quotes.island.ts).
 */
export function QuoteFilter() {
  return (
    <form
      action={routes.search()}
      method="get"
      aria-label="Filter the quotes"
      data-quote-filter
      className="quote-filter unprinted"
    >
      <input type="hidden" name="kind" value="quote" />
      {FIELDS.map(({ name, label, placeholder }) => (
        <label key={name} className="quote-field">
          <span className="label">{label}</span>
          <input name={name} list={`quote-${name}`} placeholder={placeholder} autoComplete="off" />
          <datalist id={`quote-${name}`} />
        </label>
      ))}
      <label className="quote-field">
        <span className="label">Length</span>
        <select name="length" defaultValue="">
          <option value="">any</option>
          {QUOTE_LENGTHS.map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="quote-action text-small font-semibold">
        Show
      </button>
    </form>
  );
}
