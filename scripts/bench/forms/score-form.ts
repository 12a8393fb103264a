import type { Person, Point, Quote, Section, Summary } from '@/lib/core/model/summary';
import type { TimeRange } from '@/lib/core/time/decode-time-range';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { foldMarks, foldPerson, foldText } from './fold-text';
import { compareItems, compareValues, type Item, type Tally } from './tally';
import type { FormTruth } from './truth';

/** Compares a summary as it was parsed with its truth; a null summary has nothing. Ids do not matter. */
export function scoreForm(summary: Summary | null, truth: FormTruth): Tally[] {
  const sections = flatten(summary?.sections ?? []);
  return [
    ...scoreQuotes(summary?.quotes ?? [], truth),
    scoreRows(summary, truth),
    ...scorePoints(
      sections.flatMap(({ points }) => points),
      truth,
    ),
    ...scoreSections(sections, truth),
    ...scorePeople(summary, truth),
    ...scoreMeta(summary, truth),
  ];
}

const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.sections)]);

const HINT_LENGTH = 24;
const quoteItem = <Value extends { readonly text: string }>(value: Value): Item<Value> => {
  const key = foldText(value.text);
  return { key, hints: [key.slice(0, HINT_LENGTH)], shown: JSON.stringify(value.text), value };
};

function scoreQuotes(quotes: readonly Quote[], truth: FormTruth): Tally[] {
  const given = { noun: 'quote', truth: truth.quotes.map(quoteItem), got: quotes.map(quoteItem) };
  const { tally, pairs } = compareItems('quotes', given);
  const speakers = pairs.map(([{ text, speaker = null }, got]) => ({
    of: shorten(text),
    truth: speaker,
    got: got.speaker,
    fold: foldPerson,
  }));
  const times = pairs.map(([{ text, time }, got]) => ({
    of: shorten(text),
    truth: formatRange(time),
    got: got.startMs === null ? null : formatRange({ startMs: got.startMs, endMs: got.endMs }),
  }));
  return [tally, compareValues('speakers', 'speaker', speakers), compareValues('times', 'time', times)];
}

const shorten = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function formatRange(range: TimeRange | undefined): string | null {
  if (range === undefined) return null;
  const start = formatTimecode(range.startMs);
  return range.endMs === null ? start : `${start}-${formatTimecode(range.endMs)}`;
}

function scoreRows(summary: Summary | null, truth: FormTruth): Tally {
  const item = (range: TimeRange, written: string): Item<null> => {
    const [time, label] = [formatRange(range), foldText(written)];
    return {
      key: `${time} ${label}`,
      hints: [label, String(time)],
      shown: `${time} ${written}`,
      value: null,
    };
  };
  // The end of a row without a range is the start of the next: it is compared only where the truth has one.
  const ends = new Set(truth.rows.flatMap(({ time, label }) => (time.endMs === null ? [] : foldText(label))));
  return compareItems('rows', {
    noun: 'row',
    truth: truth.rows.map(({ time, label }) => item(time, label)),
    got: (summary?.timeline ?? []).map(({ startMs, endMs, label }) =>
      item({ startMs, endMs: ends.has(foldText(label)) ? endMs : null }, label),
    ),
  }).tally;
}

function scorePoints(points: readonly Point[], truth: FormTruth): Tally[] {
  const item = <Value>(title: string, value: Value): Item<Value> => {
    const key = foldText(title);
    return { key, hints: [key.slice(0, HINT_LENGTH)], shown: title, value };
  };
  const { tally, pairs } = compareItems('points', {
    noun: 'point',
    truth: truth.points.map((point) => item(point.title, point)),
    got: points.flatMap((point) => (point.title === null ? [] : item(point.title, point))),
  });
  const times = pairs.map(([{ title, times: ranges }, { timesMs }]) => {
    const starts = formatTimes(ranges.map(({ startMs }) => startMs));
    const all = formatTimes(
      ranges.flatMap(({ startMs, endMs }) => (endMs === null ? startMs : [startMs, endMs])),
    );
    const got = formatTimes(timesMs);
    // A point holds times and no ranges; the start of a range is enough.
    return { of: title, truth: got === starts ? starts : all, got };
  });
  return [tally, compareValues('point times', 'time', times)];
}

const formatTimes = (times: readonly number[]): string | null =>
  times.length === 0 ? null : times.map(formatTimecode).join(', ');

function scoreSections(sections: readonly Section[], truth: FormTruth): Tally[] {
  type Heading = Pick<Section, 'title' | 'type'>;
  const item = <Value extends Heading>(value: Value): Item<Value> => {
    const hint = foldText(value.title);
    return { key: `${hint} ${value.type}`, hints: [hint], shown: `${value.title} (${value.type})`, value };
  };
  const got = sections.filter(({ title }) => title !== '').map(item);
  const { tally } = compareItems('section types', { noun: 'section', truth: truth.sections.map(item), got });
  const byTitle = <Value>(one: Item<Value>): Item<Value> => ({ ...one, key: one.hints.join() });
  const { pairs } = compareItems('section times', {
    noun: 'section',
    truth: truth.sections.map(item).map(byTitle),
    got: got.map(byTitle),
  });
  const times = pairs.map(([{ title, time }, { startMs, endMs }]) => ({
    of: title,
    truth: formatRange(time),
    got: startMs === null ? null : formatRange({ startMs, endMs }),
  }));
  return [tally, compareValues('section times', 'time', times)];
}

function scorePeople(summary: Summary | null, truth: FormTruth): Tally[] {
  interface Part extends Person {
    readonly as: string;
  }
  const item = (person: Part): Item<Part> => {
    const hint = foldPerson(person.name);
    return {
      key: `${person.as} ${hint}`,
      hints: [hint],
      shown: `${person.as} ${person.name}`,
      value: person,
    };
  };
  const as = (part: string, people: readonly Person[] = []): Item<Part>[] =>
    people.map((person) => item({ ...person, as: part }));
  const { tally, pairs } = compareItems('people', {
    noun: 'person',
    truth: truth.people.map(({ role = null, ...person }) => item({ ...person, role })),
    got: [...as('host', summary?.meta.hosts), ...as('guest', summary?.meta.guests)],
  });
  const roles = pairs.map(([{ name, role }, got]) => ({
    of: name,
    truth: role,
    got: got.role,
    fold: foldText,
  }));
  return [tally, compareValues('roles', 'role', roles)];
}

function scoreMeta(summary: Summary | null, { meta }: FormTruth): Tally[] {
  const got = summary?.meta ?? { date: null, show: null, title: null };
  const values = (truth: string | null, found: string | null) => [
    { of: '', truth, got: found, fold: foldMarks },
  ];
  return [
    compareValues('dates', 'date', values(meta.date, got.date)),
    compareValues('shows', 'show', values(meta.show, got.show)),
    // Final punctuation belongs to a title.
    compareValues('titles', 'title', values(meta.title, got.title)),
  ];
}
