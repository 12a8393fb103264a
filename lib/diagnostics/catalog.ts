import type { Severity } from '@/lib/model/diagnostic';

interface CatalogEntry {
  readonly severity: Severity;
  /** "Unexpected X, expected Y"; `found` is what stood there. */
  readonly message: (found: string) => string;
  readonly hint: string | null;
}

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
    message: (found) => `Unexpected value of ${found}`,
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
      `Unexpected YAML in library.yaml (${found}), expected site, shows, people, topics or limits`,
    hint: 'See "library.yaml" in content/README.md.',
  },
  'library-key': {
    severity: 'warning',
    message: (found) => `Unexpected key ${found}, expected a known one`,
    hint: 'See "library.yaml" in content/README.md for all keys.',
  },
  'library-value': {
    severity: 'error',
    message: (found) => `Unexpected value of ${found}`,
    hint: 'See "library.yaml" in content/README.md for what each key takes.',
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
} as const satisfies Record<string, CatalogEntry>;

export type DiagnosticCode = keyof typeof CATALOG;
