import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Source files of the given folders, and their text without whole-line comments. */
const sources = ['lib', 'components', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) })),
);

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line))
    .join('\n');
}

/** The files outside `home` in which a piece of code occurs. */
function copies(piece: RegExp, home: readonly string[]): string[] {
  return sources
    .filter(({ file, code }) => !home.some((place) => file.startsWith(place)) && piece.test(code))
    .map(({ file }) => file);
}

const MARK = '["“”„«»‹›「」『』‚‘]';
/**
 * A line with two different quotation marks and no letter, digit, tag or ellipsis between them: a character class, a list, a
 * choice. Prose has words between its marks.
 */
const MARKS_TYPED = new RegExp(String.raw`(${MARK})[^\p{L}\p{N}…<>\n]*(?!\1)${MARK}`, 'u');
const escapes = (code: string): string => code.replace(/\\p\{\w+\}|\\./g, '');

const COUNTS_WORDS =
  /export (?:function|const) countWords\b|\.split\((?:\/\\s\+?\/u?|' ')\)\.length|\.match\(\/.*(?:\\S|\\p\{L\}).*\+\/[gu]+\)(?:\?\.| \?\? \[\]\)\.)length/;

describe('one fact, one place', () => {
  test.each([
    ['[“”]', true],
    ["rtl ? '”' : '“'", true],
    [String.raw`/["\p{Lu}«]/u`, true],
    [String.raw`/[\s([{"'“‘,;/]/`, true],
    ['`“$' + '{text}”`', false],
    ['“Nobody says so.” – Ada', false],
    ['a="b" c="d"', false],
  ])('%s types marks by hand: %s', (code, typed) => {
    expect(MARKS_TYPED.test(escapes(code))).toBe(typed);
  });

  test('quotation marks are listed in lib/core/marks', () => {
    const exempt = [
      'lib/core/marks/',
      // The code page windows-1252, and the characters that the fonts hold.
      'lib/disk/read/decode-text.ts',
      'scripts/build/write-fonts.ts',
      // Texts for the parsers.
      'scripts/bench/',
    ];
    expect(
      sources
        .filter(({ file }) => !exempt.some((place) => file.startsWith(place)))
        .flatMap(({ file, code }) =>
          code
            .split('\n')
            .filter((line) => MARKS_TYPED.test(escapes(line)))
            .map((line) => `${file}: ${line.trim()}`),
        ),
    ).toEqual([]);
  });

  test('text is put in quotation marks by quoteText', () => {
    expect(copies(/“\$?\{[^}]+\}”/, ['lib/core/marks/', 'lib/site/', 'scripts/bench/'])).toEqual([]);
  });

  test('days are printed by format-day.ts', () => {
    expect(copies(/DateTimeFormat|toLocaleDateString/, ['lib/core/time/format-day.ts'])).toEqual([]);
  });

  // By pieces between spaces, or by letters or anything but spaces in a row.
  test.each([
    ['text.split(/\\s+/).length', true],
    ["text.split(' ').length", true],
    ['text.match(/\\S+/g)?.length', true],
    ["(text.match(/[\\p{L}\\p{N}’'-]+/gu) ?? []).length", true],
    ["text.replace(/\\s+/g, '').length", false],
    ['text.match(/[。！]/g)?.length', false],
  ])('%s counts words: %s', (code, counts) => expect(COUNTS_WORDS.test(code)).toBe(counts));

  test('words are counted by countWords', () => {
    expect(copies(COUNTS_WORDS, ['lib/core/words/'])).toEqual([]);
  });

  test('the scripts without spaces are listed in unspaced-scripts.ts', () => {
    const exempt = [
      // Letters that carry more than a Latin one: Korean, too.
      'lib/derive/moments/quote-length.ts',
    ];
    expect(
      copies(/\\p\{(?:Script|scx?)=(?:Han|Thai)\}/, ['lib/core/words/unspaced-scripts.ts', ...exempt]),
    ).toEqual([]);
  });

  test('a count is printed with its noun by count-of.ts', () => {
    expect(
      copies(/=== 1 \? '' : 's'/, [
        'lib/core/words/count-of.ts',
        'lib/site/',
        'lib/core/time/format-timecode.ts',
      ]),
    ).toEqual([]);
  });

  test('the kinds of recordings are listed once', () => {
    expect(copies(/'(?:overcast|pocketcasts)',\s*'/, ['lib/core/model/app-kind.ts'])).toEqual([]);
  });
});

/** What several files have under one key. */
function shared(pairs: readonly (readonly [key: string, file: string])[]): string[] {
  const files = new Map<string, string[]>();
  for (const [key, file] of pairs) files.set(key, [...(files.get(key) ?? []), file]);
  return [...files].flatMap(([key, found]) => (found.length > 1 ? [`${key}: ${found.join(', ')}`] : []));
}

describe('the colours of the site', () => {
  const THEME = new Set(readFileSync('app/globals.css', 'utf8').match(/#[0-9a-f]{6}/g));

  // Cards, embeds and the browser's own frame cannot read the stylesheet of the pages.
  test.each([
    'lib/publish/cards/card-palette.ts',
    'components/embed/embed.css',
    'app/layout.tsx',
    'lib/core/links/show-colour.ts',
  ])('are the same in %s', (file) => {
    const used = readFileSync(file, 'utf8').match(/(?<=['( ])#[0-9a-f]{6}(?=[',) ])/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((colour) => !THEME.has(colour))).toEqual([]);
  });
});

describe('one name, one thing', () => {
  const own = sources.filter(({ file }) => !file.startsWith('scripts/'));

  test('no two files of lib and components have the same name', () => {
    expect(shared(own.map(({ file }) => [basename(file).replace(/\.tsx?$/, ''), file]))).toEqual([]);
  });

  test('no two files of lib, components and scripts export the same name', () => {
    const exported = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type|enum) ([\w$]+)/gm)]
        .map(([, name = '']) => [name, file] as const)
        // The loader calls every island under this name.
        .filter(([name]) => !(name === 'wake' && /\.island\.tsx?$/.test(file))),
    );
    expect(shared(exported)).toEqual([]);
  });
});
