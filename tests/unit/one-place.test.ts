import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test('the kinds of recordings are listed once', () => {
    expect(copies(/'(?:overcast|pocketcasts)',\s*'/, ['lib/core/model/app-kind.ts'])).toEqual([]);
  });
});
