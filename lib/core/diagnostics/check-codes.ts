import type { CatalogEntry } from './catalog-entry';

/** The codes of lib/checks: what no parser of a single file can see. */
export const CHECK_CODES = {
  'time-order': {
    severity: 'warning',
    message: (found, expected) => `Unexpected time ${found}, expected ${expected}`,
    hint: 'Check both times; everything is kept in the order in which it is written.',
  },
  'time-twice': {
    severity: 'warning',
    message: (found, expected) => `Unexpected second ${found}, expected ${expected} a second`,
    hint: 'Join the two, or correct the time of one of them.',
  },
  'time-beyond': {
    severity: 'warning',
    message: (found, expected) => `Unexpected time ${found}, expected one before ${expected}`,
    hint: 'Correct the time, or the place that says where the recording ends.',
  },
  'time-outside': {
    severity: 'warning',
    message: (found, expected) => `Unexpected time ${found}, expected ${expected}`,
    hint: 'Correct the time or the range, or move the text to where it was said.',
  },
  'duration-short': {
    severity: 'warning',
    message: (found, expected) =>
      `Unexpected duration ${found}, expected at least ${expected}, where the transcript ends`,
    hint: 'Correct the duration, or look whether the transcript belongs to another recording.',
  },
  'section-empty': {
    severity: 'warning',
    message: (found) => `Unexpected end of section "${found}", expected text below its heading`,
    hint: 'Write the section, or remove its heading.',
  },
  'text-untitled': {
    severity: 'info',
    message: () => 'Unexpected text above the first heading, expected a heading such as Overview',
    hint: 'It is shown at the top of the page; nothing needs to be done.',
  },
  'person-unknown': {
    severity: 'warning',
    message: (found) => `Unexpected speaker "${found}", expected a host, a guest or a person of library.yaml`,
    hint: 'Correct the name, or add it to guests in the front matter or to people in library.yaml.',
  },
  'quote-unheard': {
    severity: 'warning',
    message: (found) => `Unexpected quote "${found}", expected words that the transcript has`,
    hint: 'Correct the quote, or look whether it was said at all.',
  },
  'quote-words': {
    severity: 'info',
    message: (found, expected) =>
      `Unexpected words "${found}" in a quote, expected ${expected} as in the transcript`,
    hint: 'Listen at its time: either may be right. Write … where words were left out.',
  },
  'quote-time': {
    severity: 'warning',
    message: (found, expected) =>
      `Unexpected time ${found} of a quote, expected ${expected}, where the transcript has it`,
    hint: null,
  },
  'quote-voice': {
    severity: 'warning',
    message: (found, expected) =>
      `Unexpected speaker "${found}" of a quote, expected "${expected}", who says it in the transcript`,
    hint: 'Correct the name, or name both as aliases of one person in library.yaml.',
  },
  'transcript-other': {
    severity: 'warning',
    message: (found) => `Unexpected transcript with ${found}, expected what was said in this episode`,
    hint: 'Look whether it belongs to another episode, or is in another language.',
  },
  'transcript-shifted': {
    severity: 'warning',
    message: (found, expected) =>
      `Unexpected times, expected them ${found} ${expected}, as in the transcript`,
    hint: 'Summary and transcript are of two recordings: correct the times, or use the other’s transcript.',
  },
  'episode-twice': {
    severity: 'warning',
    message: (found) => `Unexpected second episode called "${found}", expected one`,
    hint: 'Remove the copy, or change the title of one of them.',
  },
  'guid-twice': {
    severity: 'warning',
    message: (found) => `Unexpected second episode with the guid "${found}", expected one`,
    hint: 'Each episode needs its own; podcast apps show only one of two.',
  },
  'date-twice': {
    severity: 'info',
    message: (found) => `Unexpected second episode of this show on ${found}, expected one a day`,
    hint: 'Nothing needs to be done if both were published then.',
  },
  'date-missing': {
    severity: 'info',
    message: () => 'Unexpected summary without a date, expected the day of publication',
    hint: 'Set date: YYYY-MM-DD in the front matter; episodes without it are listed last.',
  },
  'slug-reserved': {
    severity: 'error',
    message: (found) => `Unexpected folder name "${found}", expected one that is not reserved`,
    hint: 'Rename the folder; web servers, Windows or the list of episodes give this name a meaning of their own.',
  },
  'slug-clash': {
    severity: 'error',
    message: (found) => `Unexpected second page ${found}, expected one`,
    hint: 'Give one of the two a slug of its own.',
  },
  'library-slug': {
    severity: 'error',
    message: (found) => `Unexpected slug "${found}", expected a-z, 0-9 and single dashes`,
    hint: 'A slug is the name’s address.',
  },
  'show-colour': {
    severity: 'warning',
    message: (found) => `Unexpected colour "${found}", expected one such as #c2410c`,
    hint: 'Write # and three or six hexadecimal digits; until then the show has no colour.',
  },
  'show-colour-faint': {
    severity: 'info',
    message: (found, expected) => `Unexpected colour ${found}, expected one that stands out on ${expected}`,
    hint: null,
  },
  'show-image': {
    severity: 'info',
    message: (found) => `Unexpected picture at "${found}", expected a file of the site`,
    hint: 'Put it into media/ and write its path: pages ask no other host for anything, so this one is not shown.',
  },
  'alias-clash': {
    severity: 'warning',
    message: (found) => `Unexpected second use of the name "${found}", expected it once`,
    hint: 'Remove it from one of the two, or join them.',
  },
  'topic-unmentioned': {
    severity: 'info',
    message: (found) => `Unexpected topic "${found}", expected one that an episode names`,
    hint: 'Add the ways in which it is written to its aliases, or leave it for episodes to come.',
  },
  'topic-not': {
    severity: 'warning',
    message: (found) => `Unexpected phrase "${found}", expected a name of the topic with other words`,
    hint: 'A phrase below not says where the name means something else, such as “vitamin C”.',
  },
  'link-nowhere': {
    severity: 'warning',
    message: (found, expected) => `Unexpected link to "${found}", expected ${expected}`,
    hint: 'Correct the address, or remove the link; its text is kept.',
  },
  'link-unsafe': {
    severity: 'warning',
    message: (found) =>
      `Unexpected address "${found}", expected one that begins with https:// (or http://, mailto:)`,
    hint: 'No other kind of link reaches a page.',
  },
  'file-missing': {
    severity: 'warning',
    message: (found) => `Unexpected path "${found}", expected a file in public/`,
    hint: 'Put the file there; the path begins below public/.',
  },
  'path-outside': {
    severity: 'error',
    message: (found) => `Unexpected path "${found}", expected one below public/`,
    hint: 'Name files without .. and backslashes; nothing outside is read.',
  },
  'recording-empty': {
    severity: 'warning',
    message: (found, expected) => `Unexpected ${found} recording without an address, expected ${expected}`,
    hint: 'Leave the recording out until its address is known.',
  },
  'recording-unknown': {
    severity: 'warning',
    message: (found) => `Unexpected ${found}, expected the id or address of an episode there`,
    hint: 'Copy the address from the app; until then nothing links there.',
  },
  'language-unknown': {
    severity: 'warning',
    message: (found) => `Unexpected language "${found}", expected a tag such as en, de or pt-BR`,
    hint: 'Browsers choose voice, quotation marks and direction by it (BCP 47).',
  },
} as const satisfies Record<string, CatalogEntry>;
