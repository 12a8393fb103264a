import { importChapters } from '@/lib/read/chapters/import-chapters';
import { detectKind } from '@/lib/read/kinds/detect-kind';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { importTranscript } from '@/lib/read/transcript/import-transcript';

interface SlowInput {
  readonly name: string;
  readonly head?: string;
  readonly unit: string;
  readonly tail?: string;
}

/** Texts that make a careless parser slow: each unit is repeated until the text is long enough. */
const UNITS: readonly SlowInput[] = [
  { name: 'unclosed curly quotes', unit: '“' },
  { name: 'unclosed straight quotes', unit: ' "a' },
  { name: 'quotes in pairs', unit: '“a” ' },
  { name: 'quotes that close only', unit: 'a” ' },
  { name: 'mixed marks', unit: '«“„「' },
  { name: 'square brackets', unit: '[' },
  { name: 'round brackets', unit: '(' },
  { name: 'brackets with clocks', unit: '[12:52, ' },
  { name: 'clocks', unit: '12:52 ' },
  { name: 'ranges', unit: '12:52–' },
  { name: 'digits', unit: '1' },
  { name: 'bullets on one line', unit: '- ' },
  { name: 'lines of bullets', unit: '- a\n' },
  { name: 'lone dashes', unit: '-\n' },
  { name: 'dashes with a space', unit: ' -\n' },
  { name: 'tiny headings', unit: '# a\n' },
  { name: 'tiny numbered lines', unit: '0. a\n1. a\n' },
  { name: 'clocks with commas', unit: '1:00, ' },
  { name: 'lines that continue a bullet', head: '- a\n', unit: '1\n' },
  { name: 'title bullets', unit: '- A:\n' },
  { name: 'numbers', unit: '1. ' },
  { name: 'numbered lines', unit: '1. A\n' },
  { name: 'pipes', unit: '|' },
  { name: 'pipes with blanks', unit: '| ' },
  { name: 'rows of a table', unit: '| 1:00 | a |\n' },
  { name: 'escaped pipes', unit: '| \\| ' },
  { name: 'dashes', unit: '–' },
  { name: 'dashes with names', unit: '” – Ada ' },
  { name: 'rules', unit: '---\n' },
  { name: 'one long word', unit: 'a' },
  { name: 'one long line of words', unit: 'Ada of the ' },
  { name: 'blanks', unit: ' ', tail: 'x' },
  { name: 'empty lines', unit: '\n', tail: 'x' },
  { name: 'colons', unit: 'A: ' },
  { name: 'labels on one line', unit: 'Host: Ada ' },
  { name: 'people', head: 'T: t\nHost: Ada\nGuests: ', unit: 'Ada, ' },
  { name: 'people in brackets', head: 'T: t\nGuests: ', unit: 'Ada (' },
  { name: 'headings', unit: 'Key Takeaways\n' },
  { name: 'headings on one line', unit: 'Key Takeaways A. ' },
  { name: 'wrapped lines', unit: `${'a line that an editor has wrapped in its middle and'}\n` },
  { name: 'open quotes over lines', unit: '“a line that leaves its quote open\n' },
  { name: 'deep block quotes', unit: '>' },
  { name: 'deep lists', unit: ' - a\n  ' },
  { name: 'stars', unit: '*' },
  { name: 'stars and words', unit: '*a **b ' },
  { name: 'underscores', unit: '_a ' },
  { name: 'links', unit: '[a](' },
  { name: 'images', unit: '![' },
  { name: 'code spans', unit: '`a ' },
  { name: 'references', unit: '&amp;' },
  { name: 'wiki links', unit: '[[a|' },
  { name: 'marks', unit: '==a ' },
  { name: 'fences', unit: '```\n' },
  { name: 'details', unit: '<details>\n' },
  { name: 'image tags', unit: '<img src="a" ' },
  { name: 'addresses', unit: 'http://x.' },
  { name: 'attributions below quotes', unit: '“Otters never hurry.”\n— Ada Quill\n' },
];

/** The same texts for each outline reader, after a suitable head. */
const READERS: readonly { readonly name: string; readonly head: string; readonly tail: string }[] = [
  { name: 'text', head: '', tail: '' },
  { name: 'Markdown', head: '# Pod: Talk\n\n## Overview\n\n', tail: '' },
  { name: 'HTML', head: '<h1>Pod: Talk</h1><h2>Overview</h2><p>', tail: '</p>' },
];
const TAGS: readonly SlowInput[] = [
  { name: 'open divs', unit: '<div>' },
  { name: 'open spans', unit: '<span>' },
  { name: 'open lists', unit: '<ul><li>' },
  { name: 'items', unit: '<li>a' },
  { name: 'bold', unit: '<b>a' },
  { name: 'links', unit: '<a href="https://example.org">a' },
  { name: 'cells', unit: '<table><tr><td>a' },
  { name: 'breaks', unit: 'a<br>' },
  { name: 'closing tags', unit: '</div>' },
  { name: 'comments', unit: '<!-- ' },
  { name: 'angles', unit: '<' },
  { name: 'attributes', unit: '<a b="' },
  { name: 'scripts', unit: '<script>a' },
  { name: 'svg', unit: '<svg>' },
  { name: 'ampersands', unit: '&' },
];
const SIZES = [20_000, 40_000, 80_000];
/** Shorter times mean nothing; milliseconds. */
const FLOOR = 20;
const ROUNDS = 3;
const MAX_REPEATS = 3;
const MAX_RATIO = 3;

/** Prints the processor time of each text at three lengths, and how it grows when the length doubles. */
export async function benchLinear(): Promise<void> {
  let worst = 0;
  let slowest = 0;
  for (const reader of READERS)
    for (const input of [...UNITS, ...(reader.name === 'HTML' ? TAGS : [])]) {
      let times = SIZES.map((size) => measure(textOf(input, reader, size)));
      // A busy machine disturbs a few of three rounds; what is not linear stays so in any number of them.
      for (
        let again = 0;
        again < MAX_REPEATS && growthOf(times).some((ratio) => ratio >= MAX_RATIO);
        again += 1
      )
        times = SIZES.map((size, i) => Math.min(times[i] ?? 0, measure(textOf(input, reader, size))));
      const growth = growthOf(times);
      worst = Math.max(worst, ...growth);
      slowest = Math.max(slowest, ...times);
      const flag = growth.some((ratio) => ratio >= MAX_RATIO) ? '  <-- not linear' : '';
      const shown = times.map((time) => `${time.toFixed(0)} ms`).join(', ');
      const ratios = growth.map((ratio) => (ratio === 0 ? '-' : ratio.toFixed(1))).join(', ');
      process.stdout.write(
        `${`${reader.name}: ${input.name}`.padEnd(38)} ${shown}  t(2n)/t(n) ${ratios}${flag}\n`,
      );
    }
  process.stdout.write(
    `Largest t(2n)/t(n) ${worst.toFixed(2)} (below ${MAX_RATIO} is linear; "-" is below ${FLOOR} ms); slowest ${slowest.toFixed(0)} ms\n`,
  );
}

const growthOf = (times: readonly number[]): number[] =>
  times.slice(1).map((time, i) => (time < FLOOR ? 0 : time / Math.max(times[i] ?? 0, FLOOR / 2)));

function textOf(
  { head = '', unit, tail = '' }: SlowInput,
  reader: (typeof READERS)[number],
  size: number,
): string {
  const body = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return reader.head + head + body + tail + reader.tail;
}

/** The minimum processor time of parsing a text as every kind it may be, so that a busy machine measures the same; milliseconds. */
function measure(text: string): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    detectKind(text);
    parseSummary(text, { episode: 'bench' });
    importTranscript(text);
    importChapters(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
