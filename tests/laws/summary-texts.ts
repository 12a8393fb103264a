import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The only real episode of the repository, as its author pasted it. */
export const SEED = readFileSync('content/episodes/latent-space-chris-lattner/summary.md', 'utf8');

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const words = fc
  .array(
    pick(
      'Otters',
      'sing',
      'the',
      'map',
      'of',
      'Brightwater',
      'is',
      'not',
      'done…',
      'it’s',
      "don't",
      'a—b',
      '1',
      'ß',
      '午後',
      'שלום',
      '🦦',
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((list) => list.join(' '));

const clock = fc.oneof(
  pick('0:00', '12:52', '77:07', '1:09:36', '99:99', '16:9', '3:16', '25:61:10', '12:5'),
  fc.tuple(fc.nat(130), fc.nat(70)).map(([m, s]) => `${m}:${String(s).padStart(2, '0')}`),
);

const timeGroup = fc.oneof(
  clock.map((at) => `[${at}]`),
  clock.map((at) => `(${at})`),
  fc.tuple(clock, pick(', ', '–', ' - ', ' and ', ';'), clock).map(([a, mark, b]) => `[${a}${mark}${b}]`),
  pick('[Now]', '[', ']', '(', ')', '[]', '()'),
);

const openMark = pick('“', '"', '„', '«', '「', '‹', '');
const closeMark = pick('”', '"', '“', '»', '」', '›', '');
const speaker = pick(
  ' – Ada Quill',
  ' — Bo (the host)',
  ' - Ada Quill',
  '– Ada, later',
  ' (Ada Quill)',
  '\n– Ada Quill',
  '',
  ' ~ 山田',
);

const quote = fc
  .tuple(openMark, words, closeMark, speaker, fc.oneof(pick('', ' '), timeGroup))
  .map(([open, text, close, name, group]) => `${open}${text}${close}${name} ${group}`);

const prose = fc
  .array(
    fc.oneof(
      words,
      words,
      quote,
      timeGroup,
      pick(
        '.',
        ':',
        ' - ',
        '“EQ”',
        '|',
        '*',
        '_',
        '`',
        '**',
        '<b>',
        '&amp;',
        '&#0;',
        '\\',
        '[a](b:c)',
        '![x](y)',
        '[^1]',
        '[r]',
        'http://x.example',
        '&amp;amp;',
        '==',
        '==so==',
        '[[Otters]]',
        '![[Ada|Bo]]',
        '<br>',
        '<mark>',
        '</mark>',
        '<a href="https://x.example">',
        '</a>',
        '<img src="/media/x.png" alt="an otter">',
        '![otter](/media/x.png)',
        '![](https://x.example/y.png)',
        '<img alt="x" src=data:x>',
        '<!-- c -->',
      ),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));

const table = fc
  .array(fc.tuple(clock, prose), { minLength: 1, maxLength: 4 })
  .chain((rows) =>
    pick(' ', '\n').map((gap) =>
      ['| Time | Topic |', '|------|:-----:|', ...rows.map(([at, text]) => `| ${at} | ${text} |`)].join(gap),
    ),
  );

const line = fc.oneof(
  { weight: 5, arbitrary: prose },
  { weight: 2, arbitrary: quote },
  {
    weight: 2,
    arbitrary: pick(
      '-',
      ' -',
      '•',
      '---',
      '***',
      '===',
      '```',
      '~~~',
      '  ```js x',
      '<details><summary>More</summary>',
      '</details>',
      '<blockquote><b>Ada</b><br/>',
      '</blockquote>',
      '<img src="/media/x.png" alt="&amp;">',
      '> ',
      '    ',
      '\t',
      '',
      '',
      '​',
      '\uFEFF',
      '\u00A0',
    ),
  },
  { weight: 1, arbitrary: table },
  { weight: 2, arbitrary: words.map((text) => `${text}:`) },
  { weight: 2, arbitrary: words.map((text) => `${text} -`) },
  {
    weight: 2,
    arbitrary: pick(
      'Episode Overview',
      'Key Discussion Points',
      'Notable Quotes',
      'Timestamps',
      'Closing',
      'Date: May 5, 2031',
      'Host(s): Ada Quill (CEO, Otters & Co), Bo',
      'Summary prepared by hand.',
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        pick(
          '- ',
          '* ',
          '  - ',
          '    - ',
          '1. ',
          '2) ',
          '# ',
          '## ',
          '### 3. ',
          '> ',
          '> > ',
          '>- ',
          '[r]: ',
          '[^1]: ',
          '| ',
          '<div>',
          '<!-- ',
          '12:52 – ',
          '[ ] ',
          '- [x] ',
        ),
        prose,
      )
      .map(([mark, text]) => mark + text),
  },
);

/** Summaries from a grammar like the seed's, valid and invalid mixed. */
export const grammarTexts: fc.Arbitrary<string> = fc
  .tuple(
    pick('', '', '---\nlanguage: en\n---\n', '---\nlangauge: en\n', '\uFEFF'),
    fc.array(line, { maxLength: 14 }),
    pick('\n', '\n\n'),
  )
  .map(([head, lines, gap]) => head + lines.join(gap));

/** Arbitrary strings, with unpaired surrogates and control characters. */
export const rawTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(pick(...'“”"«»„‘’()[]|-–—*_`#>:.,;!<&\\~=+1 0:5\n\r\t\u00A0​\uFEFF\uD83D\uDE00\u2028aZé'), {
      maxLength: 120,
    })
    .map((all) => all.join('')),
);

type Edit = (parts: string[], at: number, other: number) => void;

const EDITS: readonly Edit[] = [
  (parts, at) => parts.splice(at, 1),
  (parts, at) => parts.splice(at, 0, parts[at] ?? ''),
  (parts, at, other) => {
    const kept = parts[at] ?? '';
    parts[at] = parts[other] ?? '';
    parts[other] = kept;
  },
];

const mutated = (text: fc.Arbitrary<string>, separator: '' | '\n'): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
    )
    .map(([start, edits]) => {
      const parts = start.split(separator);
      for (const [edit, at, other] of edits) EDITS[edit]?.(parts, at % parts.length, other % parts.length);
      return parts.join(separator);
    });

const seedMarkdown = SEED.replace(
  /^(Episode Overview|Key Discussion.*|Notable.*|Personal.*)$/gm,
  '## $1',
).replace(/^(\d\. )/gm, '### $1');

/** The seed with lines and characters deleted, doubled and swapped; sometimes as Markdown. */
export const mutatedSeeds: fc.Arbitrary<string> = fc.oneof(
  mutated(fc.constant(SEED), '\n'),
  mutated(fc.constant(SEED), ''),
  mutated(mutated(fc.constant(SEED), '\n'), ''),
  mutated(mutated(fc.constant(seedMarkdown), '\n'), ''),
);
