import type { LabelName, OutlineLabel } from './outline';
import { type Strand, sliceStrand, trimStrand } from './strand';

const NAMES: readonly (readonly [LabelName, RegExp])[] = [
  [
    'date',
    /^(?:(?:release|air|published?|publication|recording|episode)\s+)?(?:date|published|aired|recorded|released)(?:\s+on)?$/i,
  ],
  ['hosts', /^(?:co-?)?hosts?(?:\(s\))?$|^hosted by$|^interviewers?$/i],
  ['guests', /^(?:special )?guests?(?:\(s\))?$|^with$|^featuring$/i],
  ['title', /^(?:episode(?: title)?|title)$/i],
  ['show', /^(?:show|podcast)(?: name| title)?$/i],
];

/**
 * Reads a line of the summary's head such as `Host(s): Alessio (Decibel CTO)`; null when its label is not one we know.
 * @example readLabel(strandOf('Date: May 5, 2031', 0, 17)) // { type: 'label', name: 'date', line, valueAt: 6 }
 */
export function readLabel(line: Strand): OutlineLabel | null {
  const match = /^\s*([\p{L}()\- ]{2,30}?)\s*[:：]\s*(?=\S)/u.exec(line.text.slice(0, 80));
  const words = match?.[1] ?? '';
  const name = NAMES.find(([, pattern]) => pattern.test(words))?.[0];
  return match === null || name === undefined
    ? null
    : { type: 'label', name, line, valueAt: match[0].length };
}

/** A label inside a line that holds several: `Episode : … Date : … Host : …`. */
const INNER_LABEL =
  /\s(?=(?:Episode(?: Title)?|Title|Show|Podcast|(?:Release |Air )?Date|(?:Co-?)?Hosts?(?:\(s\))?|(?:Special )?Guests?(?:\(s\))?)\s{0,3}[:：]\s)/g;

/** Reads every label of a line whose line breaks were lost; empty when the line does not begin with one. */
export function readLabels(line: Strand): OutlineLabel[] {
  if (readLabel(line) === null) return [];
  const starts = [
    0,
    ...[...line.text.matchAll(INNER_LABEL)].map((match) => match.index + 1),
    line.text.length,
  ];
  const labels: OutlineLabel[] = [];
  let from = 0;
  for (const end of starts.slice(1)) {
    // A label without a value belongs to the value before it.
    if (end < line.text.length && readLabel(trimStrand(sliceStrand(line, end))) === null) continue;
    const label = readLabel(trimStrand(sliceStrand(line, from, end)));
    if (label !== null) labels.push(label);
    from = end;
  }
  return labels;
}
