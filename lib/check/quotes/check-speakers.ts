import { findNameIn } from '@/lib/check/report/find-near';
import { firstOfMany } from '@/lib/check/report/first-of-many';
import type { Report } from '@/lib/check/report/report';
import { nearestName } from '@/lib/core/diagnostics/nearest-name';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode, Library } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { foldName, isGenericName, isSameName, splitNames } from '@/lib/core/names/fold-name';

/** Lists all names and aliases of the people in library.yaml. */
export function peopleOf(library: Library): readonly string[] {
  return (library.file.people ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
}

/**
 * Checks that each speaker of a quote is a host, a guest or a person of library.yaml; where no names are known at all,
 * nothing is reported.
 */
export function checkSpeakers(report: Report, episode: Episode, people: readonly string[]): void {
  const { hosts, guests } = episode.summary.meta;
  const known = [...[...hosts, ...guests].map(({ name }) => name), ...people];
  if (known.length === 0) return;
  const folded = known.map(foldName);
  const isKnown = (name: string): boolean => {
    const words = foldName(name);
    return words.length === 0 || isGenericName(name) || folded.some((one) => isSameName(one, words));
  };
  const strangers = new Map<string, Quote>();
  for (const quote of episode.summary.quotes) {
    const { speaker } = quote;
    if (speaker === null || strangers.has(speaker)) continue;
    if (!isKnown(speaker) && !splitNames(speaker).every(isKnown)) strangers.set(speaker, quote);
  }
  const { shown, hint } = firstOfMany([...strangers], 'are guests missing in the front matter?');
  for (const [name, { at }] of shown) {
    const { file } = episode;
    const span = findNameIn(report.source(file).text, report.placeAt(file, at).span, name);
    const nearest = nearestName(name, known);
    const meant = nearest === null ? {} : { hint: `Did you mean ${quoteText(nearest)}?` };
    report.add('person-unknown', { file, span }, { found: name, ...meant, ...hint });
  }
}
