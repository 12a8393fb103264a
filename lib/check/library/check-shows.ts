import type { Report } from '@/lib/check/report/report';
import { showColour } from '@/lib/core/links/show-colour';
import type { LibraryFile } from '@/lib/core/model/library';

const FILE = 'library.yaml';

/** Checks colours and pictures of the shows in library.yaml; check-addresses.ts checks whether the files exist. */
export function checkShows(report: Report, { shows = [] }: LibraryFile): void {
  for (const [i, { colour, image }] of shows.entries()) {
    if (colour !== undefined) checkColour(report, colour, i);
    if (image !== undefined && /^(?:https?:)?\/\//i.test(image))
      report.add('show-image', report.valuePlace(FILE, ['shows', i, 'image']), { found: image });
  }
}

function checkColour(report: Report, colour: string, show: number): void {
  const place = report.valuePlace(FILE, ['shows', show, 'colour']);
  const seen = showColour(colour);
  if (seen === null) {
    report.add('show-colour', place, { found: colour });
    return;
  }
  // A visible colour is drawn as it is, in its long form.
  const own = colour.trim().toLowerCase();
  const long = own.length === 4 ? own.replace(/[\da-f]/g, '$&$&') : own;
  for (const background of ['light', 'dark'] as const)
    if (seen[background] !== long)
      report.add('show-colour-faint', place, {
        found: colour,
        expected: `the ${background} page`,
        hint: `Nothing needs to be done: there it is drawn as ${seen[background]}.`,
      });
}
