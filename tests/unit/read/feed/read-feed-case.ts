import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { decodeFeed } from '@/lib/disk/import/decode-feed';
import { assignItemSlugs } from '@/lib/read/feed/assign-item-slugs';
import { parseFeed } from '@/lib/read/feed/parse-feed';
import { printJson } from '@/tests/unit/golden/print-json';

/** The folder of the cases; a case's name is the name of its test. */
export const FEED_CASES = 'tests/fixtures/feed';

export const listFeedCases = (): string[] => readdirSync(FEED_CASES).sort();

/** Reads a case's feed like an import does; unknown values are not printed, and each item has its folder. */
export function runFeedCase(name: string): { expected: string | null; diagnostics: string } {
  const decoded = decodeFeed(readFileSync(join(FEED_CASES, name, 'input.xml')), null);
  const text = decoded.text ?? '';
  const { value, diagnostics } = parseFeed(text);
  const lines = text.split(/\r\n?|\n/);
  const reports = diagnostics.map((one) =>
    reportText({ ...one, file: 'input.xml' }, lines[one.line - 1] ?? null),
  );
  const slugs = value === null ? [] : assignItemSlugs(value.episodes, [], value.show.title);
  const episodes = value?.episodes.map((episode, at) => known({ slug: slugs[at], ...episode }));
  return {
    expected: value === null ? null : `${printJson({ show: known(value.show), episodes })}\n`,
    diagnostics: reports.map((one) => `${one}\n`).join(''),
  };
}

function known(facts: object): object {
  const said = Object.entries(facts).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** A file of a case, or null when it has none. */
export function storedFeed(name: string, file: string): string | null {
  const path = join(FEED_CASES, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
