import type { WrittenText } from '@/lib/core/model/written';
import { isPlainDay, parseDay } from '@/lib/core/time/parse-day';
import { findMovedRuns } from './find-moved-runs';
import { listWords, type PageWord } from './list-words';
import type { MissingText, Run } from './missing-text';
import type { PageText } from './page-text';

/**
 * Compares the texts of a source, in its order, with the words of the page: finds every word that the page has less often, and
 * every text whose words are out of order. Linear, apart from the order's `n log n`.
 */
export function findMissingWords(texts: readonly WrittenText[], page: PageText): MissingText[] {
  const runs = texts.map((written): Run => ({ written, words: listWords(written.text) }));
  const shown = [page.head, page.body, page.foot].map(listWords);
  const missing = findMissing(withoutDays(runs, page.days), shown);
  // Where words are missing, what is left may look moved.
  return missing.length > 0 ? missing : findMovedRuns(runs, shown);
}

/** A day is compared by its value where nothing else is written beside it. */
function withoutDays(runs: readonly Run[], days: readonly string[]): readonly Run[] {
  if (days.length === 0) return runs;
  const left = [...days];
  return runs.filter(({ written: { text } }) => {
    if (text.length > MAX_DAY || !isPlainDay(text)) return true;
    const at = left.indexOf(parseDay(text) ?? '');
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const MAX_DAY = 60;

function findMissing(runs: readonly Run[], shown: readonly (readonly PageWord[])[]): MissingText[] {
  const lost = countLost(runs, shown);
  if (lost.size === 0) return [];
  const found = new Map<Run, PageWord[]>();
  // A text that is wholly missing explains its words better than another text with the same words.
  for (const run of runs) if (isWhollyLost(run, lost)) found.set(run, takeLost(run, lost));
  for (const run of [...runs].reverse()) {
    const words = found.has(run) ? [] : takeLost(run, lost);
    if (words.length > 0) found.set(run, words);
  }
  return runs.flatMap((run) => {
    const words = found.get(run) ?? [];
    const [first] = words;
    const start = words.reduce((least, word) => Math.min(least, word.start), first?.start ?? 0);
    const end = words.reduce((most, word) => Math.max(most, word.end), 0);
    return words.length === 0
      ? []
      : [{ kind: 'missing' as const, written: run.written, start, end, words: words.length }];
  });
}

/** How often each word is missing from the page. */
function countLost(runs: readonly Run[], shown: readonly (readonly PageWord[])[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const words of shown) for (const { word } of words) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = new Map<string, number>();
  for (const { words } of runs)
    for (const { word } of words) {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      else lost.set(word, (lost.get(word) ?? 0) + 1);
    }
  return lost;
}

function isWhollyLost({ words }: Run, lost: ReadonlyMap<string, number>): boolean {
  const own = new Map<string, number>();
  for (const { word } of words) {
    const count = (own.get(word) ?? 0) + 1;
    if (count > (lost.get(word) ?? 0)) return false;
    own.set(word, count);
  }
  return words.length > 0;
}

function takeLost({ words }: Run, lost: Map<string, number>): PageWord[] {
  return words.filter(({ word }) => {
    const count = lost.get(word) ?? 0;
    if (count > 0) lost.set(word, count - 1);
    return count > 0;
  });
}
