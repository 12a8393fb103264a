import type { Library } from '@/lib/core/model/library';
import type { Moment } from '@/lib/core/model/moment';
import { gatherMentions } from '@/lib/derive/topics/gather-mentions';
import { indexTopics } from '@/lib/derive/topics/index-topics';
import { proposeTopics } from '@/lib/derive/topics/propose-topics';
import { inventSource } from '@/scripts/bench/search/invent-source';

const MOMENTS = 150_000;
const TOPICS = 200;
const MIN_LENGTH = 8;

/** Prints how long finding and proposing topics takes, in an invented library and in one of half its size. */
export function benchTopics(): void {
  for (const count of [MOMENTS / 2, MOMENTS]) {
    const { moments, library } = inventLibrary(count);
    const found = timed(`${count} moments, ${TOPICS} topics: find`, () =>
      gatherMentions({ library, moments }),
    );
    timed('  arrange by topic, episode, speaker', () => indexTopics(library.file, found));
    const unlisted = { ...library, file: {} };
    const proposed = timed('  propose', () => proposeTopics({ library: unlisted, moments }));
    process.stdout.write(`  ${found.length} moments name a topic, ${proposed.length} names proposed\n`);
  }
}

/** Processor time, so that other programs do not count. */
function timed<Value>(what: string, run: () => Value): Value {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`  ${what}: ${((user + system) / 1e6).toFixed(1)} s\n`);
  return value;
}

/** Invented words with the frequencies of a language; every fourth moment has a capitalized name. */
function inventLibrary(count: number): { moments: Moment[]; library: Library } {
  const invented = inventSource().moments;
  const spoken = new Set(invented.flatMap(({ text }) => text.split(' ')));
  const names = [...spoken].filter((word) => word.length >= MIN_LENGTH).slice(0, TOPICS);
  const written = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const moments = Array.from({ length: count }, (_, number): Moment => {
    const copy = Math.floor(number / invented.length);
    const moment = invented[number % invented.length];
    if (moment === undefined) throw new Error('bench: nothing was invented');
    const text = number % 4 === 0 ? `${moment.text} and ${written[number % TOPICS]} too` : moment.text;
    return { ...moment, id: `${moment.id}-${copy}`, episode: `${moment.episode}-${copy}`, text };
  });
  const topics = written.map((name) => ({ name, kind: 'idea' }));
  return { moments, library: { file: { topics }, episodes: [], diagnostics: [] } };
}
