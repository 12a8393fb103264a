import { quoteText } from '@/lib/core/marks/quote-text';
import type { CatalogEntry } from './catalog-entry';
import { CHECK_CODES } from './check-codes';

/** Every diagnostic code. Each has a fixture that triggers it and a paragraph in content/README.md. */
export const CATALOG = {
  'file-empty': {
    severity: 'error',
    message: () => 'The summary is empty',
    hint: 'Paste the summary below the front matter and save.',
  },
  'file-binary': {
    severity: 'error',
    message: (found) => `Cannot read this file: it contains ${found}`,
    hint: 'Save it as plain text in UTF-8. Audio files and word processor documents cannot be read.',
  },
  'file-too-large': {
    severity: 'error',
    message: (found) =>
      `The summary is too large (${found}); the limit is 500 kB of Markdown or 10 MB of plain text`,
    hint: 'Split the text into several episodes, or check whether this is the right file.',
  },
  'file-kind': {
    severity: 'error',
    message: (found) => `This file is not a summary but ${found}`,
    hint: 'Put the summary into summary.md; transcripts and chapters go beside it as transcript.* and chapters.*.',
  },
  'front-matter-missing': {
    severity: 'warning',
    message: () => 'The file has no front matter',
    hint: 'Start the file with a line ---, add for example "source: { kind: ai-summary }", and close it with another line ---.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: () => 'The front matter is not closed',
    hint: 'Add a line --- below the last line of front matter.',
  },
  'front-matter-language': {
    severity: 'error',
    message: (found) => `The front matter is in ${found}, not in YAML`,
    hint: 'Start the file with --- alone. Code in front matter never runs.',
  },
  'front-matter-yaml': {
    severity: 'error',
    message: (found) => `Invalid YAML: ${found}`,
    hint: 'Put text that has a colon or starts with a special character into "double quotes", and indent with spaces.',
  },
  'front-matter-toml': {
    severity: 'error',
    message: (found) => `Invalid TOML: ${found}`,
    hint: 'Between lines of +++ every line is key = value, and text is in "double quotes".',
  },
  'front-matter-key': {
    severity: 'warning',
    message: (found) => `Unknown key ${found}`,
    hint: 'See "Front matter" in content/README.md for all keys.',
  },
  'front-matter-other': {
    severity: 'info',
    message: (found) => `The key ${found} is not used`,
    hint: 'It may stay: other tools may need it. Each such key is reported once, in the first file that has it.',
  },
  'front-matter-value': {
    severity: 'error',
    message: (found, expected) => `${found} must be ${expected}`,
    hint: 'See "Front matter" in content/README.md for what each key takes.',
  },
  'title-missing': {
    severity: 'warning',
    message: () => 'The summary has no title',
    hint: 'Write "Show: Title" on the first line, or set title in the front matter.',
  },
  'date-unreadable': {
    severity: 'warning',
    message: (found) => `Cannot read the date ${quoteText(found)}`,
    hint: 'Write a date such as 2025-06-13 or June 13, 2025, or set date: YYYY-MM-DD in the front matter.',
  },
  'time-unreadable': {
    severity: 'warning',
    message: (found) => `Cannot read the time ${quoteText(found)}`,
    hint: 'Write m:ss or h:mm:ss. Seconds go from 00 to 59, and so do minutes after an hour.',
  },
  'quote-unbalanced': {
    severity: 'warning',
    message: (found) => `The quotation mark ${found} has no partner`,
    hint: 'Close the quote, or remove the mark. The text is kept as it is.',
  },
  'quote-speaker': {
    severity: 'info',
    message: () => 'This quote has no speaker',
    hint: 'Write the name after a dash: “…” – Name [12:52].',
  },
  'timeline-row': {
    severity: 'warning',
    message: (found) => `The timeline row ${quoteText(found)} needs a time and a label`,
    hint: 'Write it as | 12:52 | What happens |. Until then it is shown as text in its section.',
  },
  'section-unknown': {
    severity: 'info',
    message: (found) => `The section ${quoteText(found)} is not one of the known kinds`,
    hint: 'Nothing needs to be done: it is shown under its own title.',
  },
  'library-yaml': {
    severity: 'error',
    message: (found) => `Invalid YAML: ${found}`,
    hint: 'Its keys are site, shows, people, topics, cards and limits; see "library.yaml" in content/README.md.',
  },
  'library-key': {
    severity: 'warning',
    message: (found) => `Unknown key ${found}`,
    hint: 'See "library.yaml" in content/README.md for all keys.',
  },
  'library-value': {
    severity: 'error',
    message: (found, expected) => `${found} must be ${expected}`,
    hint: 'See "library.yaml" in content/README.md for what each key takes.',
  },
  'library-font': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not a TrueType, OpenType or WOFF file below content/`,
    hint: 'Put the font beside library.yaml and write its path from there, e.g. fonts/noto-sans-arabic.ttf.',
  },
  'slug-invalid': {
    severity: 'error',
    message: (found) => `The folder name ${quoteText(found)} cannot be an address`,
    hint: 'Rename the folder with a-z, 0-9 and single dashes; its name is the address of the episode.',
  },
  'summary-missing': {
    severity: 'error',
    message: (found) => `The folder ${quoteText(found)} has no summary.md`,
    hint: 'Add summary.md, or remove the folder.',
  },
  'companion-twice': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not read, because another file of this kind comes first`,
    hint: 'Keep one transcript.* and one chapters.*: only the first by name is read. Remove or rename the other.',
  },
  'file-encoding': {
    severity: 'info',
    message: (found) => `The file is in ${found}, not in UTF-8`,
    hint: 'It was read anyway. Check the accented letters, or save the file as UTF-8.',
  },
  'json-syntax': {
    severity: 'error',
    message: (found) => `Invalid JSON: unexpected ${found}`,
    hint: 'Export the file again; JSON with a mistake cannot be read.',
  },
  'json-shape': {
    severity: 'error',
    message: (found) => `This JSON is neither a transcript nor chapters: it has no ${quoteText(found)}`,
    hint: 'Transcripts have "segments" (Podcasting 2.0, Whisper) or a list of lines (Podlove); chapters have "chapters".',
  },
  'xml-syntax': {
    severity: 'error',
    message: (found) => `Invalid XML: ${found}`,
    hint: 'Everything above this place was read. Export the file again to get the rest.',
  },
  'transcript-format': {
    severity: 'error',
    message: () => 'No line of this transcript has a time',
    hint: 'WebVTT, SRT, JSON, HTML and lines such as "Name (00:12:30): text" can be read.',
  },
  'transcript-empty': {
    severity: 'warning',
    message: (found) => `This ${found} has no cues`,
    hint: 'Export the transcript again, or remove the file.',
  },
  'cue-unreadable': {
    severity: 'warning',
    message: (found) => `Cannot read the cue ${quoteText(found)}`,
    hint: 'It is left out. A cue needs text and a start time, such as 00:12:30.000 --> 00:12:34.000, or seconds in JSON.',
  },
  'cue-times': {
    severity: 'warning',
    message: (found) => `The cue ends at ${found}, before it starts`,
    hint: 'Correct one of the two times. The cue is kept without its end.',
  },
  'cue-outside': {
    severity: 'info',
    message: (found) => `Text before the first time: ${quoteText(found)}`,
    hint: 'It is not part of the transcript. If it was said, write a time above it.',
  },
  'chapters-format': {
    severity: 'error',
    message: () => 'No line of this file has a time and a title',
    hint: 'Podcasting 2.0 JSON, Podlove XML, WebVTT and lines such as "12:30 Topic" can be read as chapters.',
  },
  'chapters-empty': {
    severity: 'warning',
    message: (found) => `This ${found} has no chapters`,
    hint: 'Export the chapters again, or remove the file.',
  },
  'chapter-unreadable': {
    severity: 'warning',
    message: (found) => `Cannot read the chapter ${quoteText(found)}`,
    hint: 'It is left out. A chapter needs a title and a start time, such as 12:30 or 1:02:03, or seconds in JSON.',
  },
  'chapter-order': {
    severity: 'warning',
    message: (found) => `The chapter at ${found} is listed after a later one`,
    hint: 'Check its time. The chapter stays where it is.',
  },
  'chapter-outside': {
    severity: 'info',
    message: (found) => `This line is not a chapter: ${quoteText(found)}`,
    hint: 'It is left out of the chapters. A chapter is a time and a title, such as 12:30 Topic.',
  },
  'clock-unpadded': {
    severity: 'info',
    message: (found) => `The time ${quoteText(found)} has a single digit after a colon`,
    hint: 'Write two digits. It was read with a 0 before the single digit, 16:6 as 16:06.',
  },
  'ledger-unreadable': {
    severity: 'error',
    message: (found) => `Cannot read ids.json: ${found}`,
    hint: 'Restore ids.json from version control, or update Dogear if a newer version wrote it. Without it old links stop working.',
  },
  'ledger-merged': {
    severity: 'warning',
    message: () => 'ids.json has marks of a merge conflict',
    hint: 'Resolve the summaries first, then run npm run ids, which rewrites the file. The lines of both sides were read.',
  },
  'ledger-stale': {
    severity: 'info',
    message: (found) => `ids.json is out of date: ${found}`,
    hint: 'Run npm run ids and commit content/ids.json.',
  },
  'link-breaks': {
    severity: 'warning',
    message: (found) => `ids.json does not yet record where old links to ${found} lead`,
    hint: 'Run npm run ids.',
  },
  'feed-format': {
    severity: 'error',
    message: (found) => `This is not an RSS or Atom feed: ${found}`,
    hint: 'Use the address of the feed itself. Podcast hosts list it under "RSS"; the page of a podcast is not its feed.',
  },
  'feed-xml': {
    severity: 'error',
    message: (found) => `Invalid XML: ${found}`,
    hint: 'Nothing was imported. Fetch the feed again, or repair it here, so that every element is closed.',
  },
  'feed-characters': {
    severity: 'warning',
    message: (found) => `Invalid characters in the feed: ${found}`,
    hint: 'The feed was read anyway. Check titles and notes near this place.',
  },
  'feed-empty': {
    severity: 'warning',
    message: () => 'The feed has no episodes',
    hint: 'Check the address. Some hosts publish an empty feed until the first episode is out.',
  },
  'feed-title': {
    severity: 'warning',
    message: (found) =>
      found === '' ? 'This item has no title' : `The item ${quoteText(found)} has no title`,
    hint: 'Its folder is named after its date or guid. Set title in its front matter.',
  },
  'feed-guid': {
    severity: 'info',
    message: (found) => (found === '' ? 'This item has no guid' : `The item ${quoteText(found)} has no guid`),
    hint: 'It is recognised by its title, so a changed title makes a second episode.',
  },
  'feed-date': {
    severity: 'warning',
    message: (found) => `Cannot read the date ${quoteText(found)}`,
    hint: 'It is left out. Set date in the front matter of the episode; feeds write Mon, 03 Feb 2031 08:00:00 GMT.',
  },
  'feed-address': {
    severity: 'warning',
    message: (found) => `${quoteText(found)} is not an http or https address`,
    hint: 'It is left out. If it is relative, import from the URL of the feed.',
  },
  ...CHECK_CODES,
} as const satisfies Record<string, CatalogEntry>;

export type DiagnosticCode = keyof typeof CATALOG;
