import { quoteText } from '@/lib/core/marks/quote-text';
import type { CatalogEntry } from './catalog-entry';

/** The codes of lib/check: what cannot be seen while a single file is parsed. */
export const CHECK_CODES = {
  'words-missing': {
    severity: 'error',
    message: (found, expected) => `The page ${expected} ${quoteText(found)}`,
    hint: 'A definition such as [name]: https://… needs a text that links to it. Anything else is a mistake of the site: please report the line.',
  },
  'time-order': {
    severity: 'warning',
    message: (found, expected) => `${expected} are out of order: ${found}`,
    hint: 'Check both times. Nothing is reordered.',
  },
  'time-twice': {
    severity: 'warning',
    message: (found, expected) => `Two ${expected} start at ${found}`,
    hint: 'Join the two, or correct one of the times.',
  },
  'time-beyond': {
    severity: 'warning',
    message: (found, expected) => `The time ${found} is after ${expected}`,
    hint: 'Correct the time, or correct where the recording ends.',
  },
  'time-outside': {
    severity: 'warning',
    message: (found, expected) => `The time ${found} is outside ${expected}`,
    hint: 'Correct the time or the range, or move the text to where it was said.',
  },
  'duration-short': {
    severity: 'warning',
    message: (found, expected) => `The duration is ${found}, but the transcript ends at ${expected}`,
    hint: 'Correct the duration, or check whether the transcript belongs to another recording.',
  },
  'section-empty': {
    severity: 'warning',
    message: (found) => `The section ${quoteText(found)} is empty`,
    hint: 'Write the section, or remove its heading.',
  },
  'text-untitled': {
    severity: 'info',
    message: () => 'There is text above the first heading',
    hint: 'Nothing needs to be done: it is shown at the top of the page. A heading such as Overview gives it a title.',
  },
  'person-unknown': {
    severity: 'warning',
    message: (found) => `The speaker ${quoteText(found)} is not a host, a guest or a person in library.yaml`,
    hint: 'Correct the name, or add it to guests in the front matter or to people in library.yaml.',
  },
  'quote-unheard': {
    severity: 'warning',
    message: (found) => `The transcript does not have the quote ${quoteText(found)}`,
    hint: 'Correct the quote, or check whether it was said at all.',
  },
  'quote-words': {
    severity: 'info',
    message: (found, expected) => `The quote has ${quoteText(found)}, the transcript has ${expected}`,
    hint: 'Listen at this time; either can be right. Write … where words were left out.',
  },
  'quote-time': {
    severity: 'warning',
    message: (found, expected) => `The quote is at ${found}, but the transcript has it at ${expected}`,
    hint: null,
  },
  'quote-voice': {
    severity: 'warning',
    message: (found, expected) =>
      `The quote names ${quoteText(found)}, but in the transcript ${quoteText(expected)} says it`,
    hint: 'Correct the name, or list both names as aliases of one person in library.yaml.',
  },
  'transcript-other': {
    severity: 'warning',
    message: (found) => `The transcript has none of the ${found}`,
    hint: 'Check whether it belongs to another episode, or is in another language.',
  },
  'transcript-shifted': {
    severity: 'warning',
    message: (found, expected) => `The transcript has the quotes ${found} ${expected}`,
    hint: 'Summary and transcript come from two recordings. Correct the times, or use the transcript of the same recording.',
  },
  'episode-twice': {
    severity: 'warning',
    message: (found) => `Two episodes are called ${quoteText(found)}`,
    hint: 'Remove the copy, or change the title of one of them.',
  },
  'guid-twice': {
    severity: 'warning',
    message: (found) => `Two episodes have the guid ${quoteText(found)}`,
    hint: 'Give each episode its own guid; podcast apps show only one of the two.',
  },
  'date-twice': {
    severity: 'info',
    message: (found) => `Two episodes of this show have the date ${found}`,
    hint: 'Nothing needs to be done if both were published on that day.',
  },
  'date-missing': {
    severity: 'info',
    message: () => 'The summary has no date',
    hint: 'Set date: YYYY-MM-DD in the front matter. Without a date the episode is listed last.',
  },
  'slug-reserved': {
    severity: 'error',
    message: (found) => `The folder name ${quoteText(found)} is reserved`,
    hint: 'Rename the folder. Web servers, Windows or the list of episodes use this name for something else.',
  },
  'slug-clash': {
    severity: 'error',
    message: (found) => `Two pages have the address ${found}`,
    hint: 'Give one of the two its own slug.',
  },
  'library-slug': {
    severity: 'error',
    message: (found) => `The slug ${quoteText(found)} cannot be an address`,
    hint: 'Use a-z, 0-9 and single dashes.',
  },
  'show-colour': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not a colour such as #c2410c`,
    hint: 'Write # and three or six hexadecimal digits. Until then the show has no colour.',
  },
  'show-colour-faint': {
    severity: 'info',
    message: (found, expected) => `The colour ${found} is hard to see on ${expected}`,
    hint: null,
  },
  'show-image': {
    severity: 'info',
    message: (found) => `The picture ${quoteText(found)} is on another host`,
    hint: 'It is not shown, because pages load nothing from other hosts. Copy it into media/ and write its path.',
  },
  'alias-clash': {
    severity: 'warning',
    message: (found) => `The name ${quoteText(found)} is used twice`,
    hint: 'Remove it from one of the two entries, or make them one.',
  },
  'topic-unmentioned': {
    severity: 'info',
    message: (found) => `No episode mentions the topic ${quoteText(found)}`,
    hint: 'Add its other spellings to aliases, or keep it for later episodes.',
  },
  'topic-not': {
    severity: 'warning',
    message: (found) => `The phrase ${quoteText(found)} excludes nothing`,
    hint: 'A phrase under "not" needs a name of the topic and other words, such as “vitamin C”.',
  },
  'link-nowhere': {
    severity: 'warning',
    message: (found, expected) =>
      found === '' ? 'The link has no address' : `The link to ${quoteText(found)} leads nowhere: ${expected}`,
    hint: 'Correct the address, or remove the link; its text is kept.',
  },
  'link-unsafe': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not an address that can be linked`,
    hint: 'Write the whole address with https:// or http://. Texts and links in library.yaml may also use mailto:.',
  },
  'file-missing': {
    severity: 'warning',
    message: (found) => `No file at ${quoteText(found)}`,
    hint: 'Put the file into media/ and write /media/NAME, or put it into public/ and write its path from there.',
  },
  'path-outside': {
    severity: 'error',
    message: (found) => `The path ${quoteText(found)} must not have .. or a backslash`,
    hint: 'Write the path from public/ on. Nothing outside is read.',
  },
  'recording-empty': {
    severity: 'warning',
    message: (found, expected) => `The ${found} recording has no ${expected}`,
    hint: 'Add it, or leave the recording out until you know it.',
  },
  'recording-unknown': {
    severity: 'warning',
    message: (found, expected) =>
      `The ${expected} recording ${quoteText(found)} is not the id or address of an episode`,
    hint: 'Copy the address from the app. Until then nothing links there.',
  },
  'recording-linked': {
    severity: 'info',
    message: (found) => `The times are linked to the YouTube video ${quoteText(found)}; it is the recording`,
    hint: 'Write it to recordings in the front matter to keep it, or write "recordings: []" for none.',
  },
  'language-unknown': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not a language tag`,
    hint: 'Write a tag such as en, de or pt-BR (BCP 47). Browsers choose voice, quotation marks and direction by it.',
  },
} as const satisfies Record<string, CatalogEntry>;
