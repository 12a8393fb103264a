import type { FileDiagnostic, Library } from '@/lib/model/library';
import { checkEpisodeAddresses, checkLibraryAddresses } from './check-addresses';
import { checkEpisodes } from './check-episodes';
import { checkFrontMatter } from './check-front-matter';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import { checkQuotes } from './check-quotes';
import { checkRecordingEnd } from './check-recording-end';
import { checkRecordings } from './check-recordings';
import { checkSections } from './check-sections';
import { checkShows } from './check-shows';
import { checkSpeakers, peopleOf } from './check-speakers';
import { checkTimeOrder } from './check-time-order';
import { checkTimePlaces } from './check-time-places';
import { type ContentFiles, Report } from './report';
import { createDestinations } from './site-places';

/**
 * Checks what no parser of a single file can see: whether the parts of an episode agree with each other, with its transcript
 * and with the rest of the library. Pure and, but for quotes, linear; what it finds is sorted by nothing yet.
 */
export function checkLibrary(library: Library, files: ContentFiles): FileDiagnostic[] {
  const report = new Report(files);
  const people = peopleOf(library);
  const destinations = createDestinations(library, files.exists);
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
    checkLinks(report, episode, destinations);
    checkQuotes(report, episode, library.file.people);
  }
  return report.found;
}
