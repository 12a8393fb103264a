import type { Claims } from './claims';
import type { LabelName, OutlineLabel } from './outline';
import { joinStrands, sliceStrand, type Strand, trimStrand } from './strand';

const NAMES: readonly (readonly [LabelName, RegExp])[] = [
  ['date', /^(?:(?:release|air|published?|publication|recording|episode)\s+)?(?:date|published|aired|recorded|released)(?:\s+on)?$/i],
  ['hosts', /^(?:co-?)?hosts?(?:\(s\))?$|^hosted by$|^interviewers?$/i],
  ['guests', /^(?:special )?guests?(?:\(s\))?$|^with$|^featuring$/i],
  ['title', /^(?:episode(?: title)?|title)$/i],
  ['show', /^(?:show|podcast)(?: name| title)?$/i],
];

/**
 * Reads a line of the summary's head such as `Host(s): Alessio (Decibel CTO)`; null when its label is not one we know.
 * The label and its colon are claimed as syntax.
 */
export function readLabel(line: Strand, claims: Claims): OutlineLabel | null {
  const match = /^\s*([\p{L}()\- ]{2,30}?)\s*[:：]\s*(?=\S)/u.exec(line.text);
  const name = NAMES.find(([, words]) => words.test(match?.[1] ?? ''))?.[0];
  if (match === null || name === undefined) return null;
  claims.syntax(sliceStrand(line, 0, match[0].length));
  return { type: 'label', name, value: trimStrand(sliceStrand(line, match[0].length)) };
}

/** A label inside a line that holds several: `Episode : … Date : … Host : …`. */
const INNER_LABEL =
  /(?<=\s)(?=(?:Episode(?: Title)?|Title|Show|Podcast|(?:Release |Air )?Date|(?:Co-?)?Hosts?(?:\(s\))?|(?:Special )?Guests?(?:\(s\))?)\s*[:：]\s)/;

/** Reads every label of a line whose line breaks were lost; empty when the line does not begin with one. */
export function readLabels(line: Strand, claims: Claims): OutlineLabel[] {
  const labels: OutlineLabel[] = [];
  let rest = line;
  while (rest.text !== '') {
    const next = rest.text.slice(1).search(INNER_LABEL);
    const own = next < 0 ? rest : sliceStrand(rest, 0, next + 1);
    const label = readLabel(own, claims);
    if (label === null) {
      // What follows belongs to the label before: a word with a colon inside a role, say.
      const last = labels.pop();
      if (last !== undefined) labels.push({ ...last, value: trimStrand(joinStrands([last.value, rest], ' ')) });
      break;
    }
    labels.push(label);
    if (next < 0) break;
    rest = sliceStrand(rest, next + 1);
  }
  return labels;
}
