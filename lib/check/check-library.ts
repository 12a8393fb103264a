import { checkEpisodeAddresses, checkLibraryAddresses } from '@/lib/check/library/check-addresses';
import { checkEpisodes } from '@/lib/check/library/check-episodes';
import { checkFrontMatter } from '@/lib/check/library/check-front-matter';
import { checkLinks } from '@/lib/check/library/check-links';
import { checkNames } from '@/lib/check/library/check-names';
import { checkRecordings } from '@/lib/check/library/check-recordings';
import { checkSections } from '@/lib/check/library/check-sections';
import { checkShows } from '@/lib/check/library/check-shows';
import { createDestinationFinder } from '@/lib/check/library/create-destination-finder';
import { checkQuotes } from '@/lib/check/quotes/check-quotes';
import { checkSpeakers, peopleOf } from '@/lib/check/quotes/check-speakers';
import { type ContentFiles, Report } from '@/lib/check/report/report';
import { checkRecordingEnd } from '@/lib/check/times/check-recording-end';
import { checkTimeOrder } from '@/lib/check/times/check-time-order';
import { checkTimePlaces } from '@/lib/check/times/check-time-places';
import type { FileDiagnostic, Library } from '@/lib/core/model/library';

/**
 * Checks what the parser of a single file cannot: whether the parts of an episode agree with each other, with its transcript and
 * with the rest of the library. Pure and, except for quotes, linear; the findings are not sorted.
 */
export function checkLibrary(library: Library, files: ContentFiles): FileDiagnostic[] {
  const report = new Report(files);
  const people = peopleOf(library);
  const findDestination = createDestinationFinder(library, files.exists);
  checkNames(report, library.file);
  checkLibraryAddresses(report, library.file);
  checkShows(report, library.file);
  checkEpisodes(report, library);
  for (const episode of library.episodes) {
    checkFrontMatter(report, episode);
    checkRecordings(report, episode, library.file);
    checkEpisodeAddresses(report, episode);
    checkSections(report, episode);
    checkRecordingEnd(report, episode);
    checkTimeOrder(report, episode);
    checkTimePlaces(report, episode);
    checkSpeakers(report, episode, people);
    checkLinks(report, episode, findDestination);
    checkQuotes(report, episode, library.file.people);
  }
  return report.found;
}
