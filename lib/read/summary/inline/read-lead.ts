import { findLeadingClock, readBareTimes, readTimeGroup, type TimeGroup } from './find-times';
import { type Extent, findName, isKnownPerson } from './read-name';

/** What stands before an opening mark and belongs to the quote: `Name [12:52]: “…`, `[12:52] “…`. */
export interface QuoteLead {
  readonly start: number;
  readonly speaker: Extent | null;
  readonly group: TimeGroup | null;
  readonly rest: Extent | null;
}

const MAX_LEAD = 120;
/** A colon or a dash parts the lead from its quote; a hyphen only where the name is sure. */
const LED = /^(.*?)\s*([:：–—]|(?<=\s)-)\s*$/s;
const QUOTE_WORD = /^quote\s*[–—:-]\s*/i;

/**
 * Reads the lead of a quote that opens at `to`, from `from`; null when what stands there is prose. A name nobody has
 * introduced counts where `anyName` says so: with a time, or under a heading that promises quotes.
 */
export function readLead(
  text: string,
  extent: { from: number; to: number },
  given: { people: readonly string[]; anyName: boolean },
): QuoteLead | null {
  if (extent.to - extent.from > MAX_LEAD) return null;
  const before = text.slice(extent.from, extent.to);
  const start = extent.from + (before.length - before.trimStart().length);
  const clock = leadingGroup(text.slice(0, extent.to), start);
  const nameStart = clock?.textStart ?? start;
  if (text.slice(nameStart, extent.to).trim() === '')
    return clock === null ? null : { start, speaker: null, group: clock.group, rest: null };
  const [, named, mark = ''] = LED.exec(text.slice(nameStart, extent.to)) ?? [];
  if (named === undefined) return null;
  const skipped = QUOTE_WORD.exec(named)?.[0].length ?? 0;
  const name = named.slice(skipped);
  const behind = endingGroup(text, { start: nameStart + skipped, end: nameStart + named.length });
  const plain =
    behind === null ? name : name.slice(0, behind.start - nameStart - skipped).replace(/[\s,–—-]+$/, '');
  const group = behind ?? clock?.group ?? null;
  const length = findName(plain, { people: given.people, sure: group !== null });
  const known = isKnownPerson(plain.slice(0, length), given.people);
  if (length === 0 || !(known || group !== null || (given.anyName && mark !== '-'))) return null;
  // Behind a name only a role may stand, in brackets or behind a comma: `Winter losses:` is a title.
  if (!known && !/^\s*(?:[,，(（[–—-]|$)/.test(plain.slice(length))) return null;
  return { start, ...splitRest(plain, length, nameStart + skipped), group };
}

/** Behind a name at the head of a quote only a role may stand, in brackets or behind a comma. */
function splitRest(plain: string, length: number, offset: number): Pick<QuoteLead, 'speaker' | 'rest'> {
  const left = plain.slice(length);
  const speaker = { start: offset, end: offset + length };
  const rest = left.replace(/^[\s,]+/, '');
  if (rest === '') return { speaker, rest: null };
  return { speaker, rest: { start: offset + plain.length - rest.length, end: offset + plain.length } };
}

function leadingGroup(text: string, start: number): { group: TimeGroup; textStart: number } | null {
  const group = readTimeGroup(text, start);
  if (group !== null) {
    const gap = /^\s*(?:[–—:-]\s*)?/.exec(text.slice(group.end, group.end + 20))?.[0].length ?? 0;
    return { group, textStart: group.end + gap };
  }
  const lead = findLeadingClock(text.slice(start));
  if (lead === null) return null;
  const clocks = lead.clocks.map((clock) => ({
    ...clock,
    start: start + clock.start,
    end: start + clock.end,
  }));
  return {
    group: { start: start + lead.start, end: start + lead.end, clocks, range: lead.range },
    textStart: start + lead.textStart,
  };
}

/** The time that ends a lead, in brackets or bare. */
function endingGroup(text: string, extent: Extent): TimeGroup | null {
  const window = text.slice(extent.start, extent.end);
  const open = Math.max(...['[', '(', '（', '【'].map((mark) => window.lastIndexOf(mark))) + extent.start;
  const group = open < extent.start ? null : readTimeGroup(text, open);
  return group !== null && group.end === extent.end ? group : readBareTimes(text, extent);
}
