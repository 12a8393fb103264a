import type { CatalogEntry } from './catalog-entry';
import { CHECK_CODES } from './check-codes';

/** Every code an author can meet. Each has a fixture that triggers it and a paragraph in content/README.md. */
export const CATALOG = {
  'file-empty': {
    severity: 'error',
    message: () => 'Unexpected empty file, expected a summary',
    hint: 'Paste the summary below the front matter and save.',
  },
  'file-binary': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected text in UTF-8`,
    hint: 'Save the file as plain text (UTF-8); a word processor or audio file cannot be read.',
  },
  'file-too-large': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected at most 500 kB of Markdown or 10 MB of plain text`,
    hint: 'Split the text into several episodes, or check that the right file was copied.',
  },
  'file-kind': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected a summary`,
    hint: 'Put the summary into summary.md; keep transcripts and chapters beside it under their own names.',
  },
  'front-matter-missing': {
    severity: 'warning',
    message: () => 'Unexpected start of text, expected front matter between two lines of ---',
    hint: 'Begin the file with ---, a line such as "source: { kind: ai-summary }", and --- again.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: () => 'Unexpected end of file, expected a line of --- that closes the front matter',
    hint: 'Add a line with three dashes below the last line of front matter.',
  },
  'front-matter-language': {
    severity: 'error',
    message: (found) => `Unexpected front matter in ${found}, expected YAML`,
    hint: 'Begin the file with --- alone; front matter never runs code.',
  },
  'front-matter-yaml': {
    severity: 'error',
    message: (found) => `Unexpected YAML (${found}), expected "key: value" lines`,
    hint: 'Put text with a colon or a leading mark into "double quotes" and indent with spaces.',
  },
  'front-matter-key': {
    severity: 'warning',
    message: (found) => `Unexpected key ${found}, expected a known one`,
    hint: 'See "Front matter" in content/README.md for all keys.',
  },
  'front-matter-value': {
    severity: 'error',
    message: (found, expected) => `Unexpected value of ${found}, expected ${expected}`,
    hint: 'See "Front matter" in content/README.md for what each key takes.',
  },
  'title-missing': {
    severity: 'warning',
    message: () => 'Unexpected start of summary, expected a title line',
    hint: 'Write "Show: Title" on the first line, or set title in the front matter.',
  },
  'date-unreadable': {
    severity: 'warning',
    message: (found) => `Unexpected date "${found}", expected a day such as 2025-06-13 or June 13, 2025`,
    hint: 'Set date: YYYY-MM-DD in the front matter.',
  },
  'time-unreadable': {
    severity: 'warning',
    message: (found) => `Unexpected time "${found}", expected m:ss or h:mm:ss`,
    hint: 'Seconds and minutes of an hour run from 00 to 59.',
  },
  'quote-unbalanced': {
    severity: 'warning',
    message: (found) => `Unexpected quotation mark ${found} without its partner, expected a closed pair`,
    hint: 'Close the quote, or remove the mark; the text is kept as it is.',
  },
  'quote-speaker': {
    severity: 'info',
    message: () => 'Unexpected end of quote, expected a speaker behind it',
    hint: 'Write the name behind a dash: “…” – Name [12:52].',
  },
  'timeline-row': {
    severity: 'warning',
    message: (found) => `Unexpected timeline row "${found}", expected a time and a label`,
    hint: 'Write each row as | 12:52 | What happens |; the text is kept in its section.',
  },
  'section-unknown': {
    severity: 'info',
    message: (found) => `Unexpected section "${found}", expected one of the known kinds`,
    hint: 'It is shown under its own title; nothing needs to be done.',
  },
  'library-yaml': {
    severity: 'error',
    message: (found) =>
      `Unexpected YAML in library.yaml (${found}), expected site, shows, people, topics, cards or limits`,
    hint: 'See "library.yaml" in content/README.md.',
  },
  'library-key': {
    severity: 'warning',
    message: (found) => `Unexpected key ${found}, expected a known one`,
    hint: 'See "library.yaml" in content/README.md for all keys.',
  },
  'library-value': {
    severity: 'error',
    message: (found, expected) => `Unexpected value of ${found}, expected ${expected}`,
    hint: 'See "library.yaml" in content/README.md for what each key takes.',
  },
  'library-font': {
    severity: 'warning',
    message: (found) =>
      `Unexpected font "${found}", expected a TrueType, OpenType or WOFF file below content/`,
    hint: 'Put the file beside library.yaml and name it from there, e.g. fonts/noto-sans-arabic.ttf.',
  },
  'slug-invalid': {
    severity: 'error',
    message: (found) => `Unexpected folder name "${found}", expected a-z, 0-9 and single dashes`,
    hint: 'Rename the folder; its name is the episode’s address.',
  },
  'summary-missing': {
    severity: 'error',
    message: (found) => `Unexpected folder "${found}" without a summary, expected summary.md inside`,
    hint: 'Add summary.md or remove the folder.',
  },
  'companion-twice': {
    severity: 'warning',
    message: (found) => `Unexpected second file "${found}", expected one transcript.* and one chapters.*`,
    hint: 'The first by name is read; remove or rename the other.',
  },
  'file-encoding': {
    severity: 'info',
    message: (found) => `Unexpected text in ${found}, expected UTF-8`,
    hint: 'It was read all the same; look at the accents, or save the file as UTF-8.',
  },
  'json-syntax': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected JSON`,
    hint: 'Export the file again; JSON cannot be read past its first mistake.',
  },
  'json-shape': {
    severity: 'error',
    message: (found) => `Unexpected JSON without ${found}, expected a transcript or chapters`,
    hint: 'Transcripts hold "segments" (Podcasting 2.0, Whisper) or a list of lines (Podlove), chapters hold "chapters".',
  },
  'xml-syntax': {
    severity: 'error',
    message: (found) => `Unexpected XML (${found}), expected Podlove Simple Chapters`,
    hint: 'What stands before this place was read; export the file again for the rest.',
  },
  'transcript-format': {
    severity: 'error',
    message: () => 'Unexpected text without times, expected a transcript',
    hint: 'WebVTT, SRT, JSON, HTML and lines such as "Name (00:12:30): text" can be read.',
  },
  'transcript-empty': {
    severity: 'warning',
    message: (found) => `Unexpected ${found} without a cue, expected times and text`,
    hint: 'Export the transcript again, or remove the file.',
  },
  'cue-unreadable': {
    severity: 'warning',
    message: (found) => `Unexpected cue "${found}", expected a start time and text`,
    hint: 'It is left out; write times as 00:12:30.000 --> 00:12:34.000, in JSON as seconds.',
  },
  'cue-times': {
    severity: 'warning',
    message: (found) => `Unexpected end ${found}, expected a time behind the start`,
    hint: 'The cue is kept without its end.',
  },
  'cue-outside': {
    severity: 'info',
    message: (found) => `Unexpected text "${found}" outside of all cues, expected a time before it`,
    hint: 'It is not part of the transcript.',
  },
  'chapters-format': {
    severity: 'error',
    message: () => 'Unexpected text without times, expected chapters',
    hint: 'Podcasting 2.0 JSON, Podlove XML, WebVTT and lines such as "12:30 Topic" can be read.',
  },
  'chapters-empty': {
    severity: 'warning',
    message: (found) => `Unexpected ${found} without a chapter, expected times and titles`,
    hint: 'Export the chapters again, or remove the file.',
  },
  'chapter-unreadable': {
    severity: 'warning',
    message: (found) => `Unexpected chapter "${found}", expected a start time and a title`,
    hint: 'It is left out; write the start as 12:30 or 1:02:03, in JSON as seconds.',
  },
  'chapter-order': {
    severity: 'warning',
    message: (found) => `Unexpected time ${found} behind a later one, expected chapters in order`,
    hint: 'Check the time; the chapter is kept in its place.',
  },
  'chapter-outside': {
    severity: 'info',
    message: (found) => `Unexpected text "${found}" between chapters, expected a time and a title`,
    hint: 'It is not part of the chapter list.',
  },
  'clock-unpadded': {
    severity: 'info',
    message: (found) => `Unexpected time "${found}", expected two digits of seconds`,
    hint: 'It was read as if a 0 stood before the single digit.',
  },
  'ledger-unreadable': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected the ledger that npm run ids writes`,
    hint: 'Take ids.json back from version control, or update Dogear if a newer one wrote it. Without it old links end.',
  },
  'ledger-merged': {
    severity: 'warning',
    message: () => 'Unexpected mark of a merge conflict, expected the ledger of one branch',
    hint: 'The lines of both sides were read. Resolve the summaries first, then run npm run ids, which writes the file whole.',
  },
  'ledger-stale': {
    severity: 'info',
    message: (found) => `Unexpected ${found}, expected what ids.json records`,
    hint: 'Run npm run ids and commit content/ids.json.',
  },
  'link-breaks': {
    severity: 'warning',
    message: (found) => `Unexpected edit of ${found}, expected ids.json to know where old links lead now`,
    hint: 'Run npm run ids.',
  },
  'feed-format': {
    severity: 'error',
    message: (found) => `Unexpected ${found}, expected an RSS or Atom feed`,
    hint: 'Name the address of the feed itself; podcast hosts list it under "RSS", and a podcast’s page is none.',
  },
  'feed-xml': {
    severity: 'error',
    message: (found) => `Unexpected XML (${found}), expected elements that open and close in pairs`,
    hint: 'Nothing was imported; fetch the feed again, or mend this place.',
  },
  'feed-characters': {
    severity: 'warning',
    message: (found) => `Unexpected characters (${found}), expected well-formed XML`,
    hint: 'The feed was read all the same; look at titles and notes near this place.',
  },
  'feed-empty': {
    severity: 'warning',
    message: () => 'Unexpected feed without episodes, expected items',
    hint: 'Check the address; some hosts publish an empty feed until the first episode is out.',
  },
  'feed-title': {
    severity: 'warning',
    message: (found) => `Unexpected item "${found}" without a title, expected one`,
    hint: 'Its date or guid names the folder; set title in its front matter.',
  },
  'feed-guid': {
    severity: 'info',
    message: (found) => `Unexpected item "${found}" without a guid, expected one`,
    hint: 'It is known again by its title; a changed title will make a second episode.',
  },
  'feed-date': {
    severity: 'warning',
    message: (found) => `Unexpected date "${found}", expected one such as Mon, 03 Feb 2031 08:00:00 GMT`,
    hint: 'The date is left out; set date in the episode’s front matter.',
  },
  'feed-address': {
    severity: 'warning',
    message: (found) => `Unexpected address "${found}", expected http or https`,
    hint: 'It is left out; a relative address needs the feed’s own, so import from the URL.',
  },
  ...CHECK_CODES,
} as const satisfies Record<string, CatalogEntry>;

export type DiagnosticCode = keyof typeof CATALOG;
