import { parseSummary } from '@/lib/read/summary/parse-summary';

const EPISODE = `Episode Overview
In this episode Ada Quill tells how otters cross the valley, why “nobody counts bridges twice”, and what the county did.
Key Discussion Points & Insights
1. Otters on the Move
-
Late as always:
Otters hurry because the river does not wait, and because nobody told them of the bridge.“They are late, and they know it.” – Ada Quill [03:13]
-
Maps and promises:
- A map is a promise about a place that has moved on.
- Bo Reed drew his by hand, in two winters (12:52).
“A river is a road that nobody has to mend.” – Bo Reed [17:17]
Notable Quotes & Moments
-
On counting:
“I stopped at nine, and the tenth came anyway.” – Bo Reed [25:08]
Timestamps
| Time | Topic | |------|-------| | 00:00 | Otters | | 12:52 | Maps | | 25:08 | Counting |
Personal Insights
-
Walking:
Ada walks the bank every morning before the ferries. [31:00]
`;
const SIZE = 5_000_000;

/** Parses a paste of 5 MB and prints the time and the peak memory of the process. */
export async function benchPaste(): Promise<void> {
  const head =
    'The Otter Hour: Rivers – Ada Quill (River Lab)\nDate: May 6, 2031\nHost: Bo Reed\nGuest: Ada Quill (River Lab)\n';
  const text = head + EPISODE.repeat(Math.ceil(SIZE / EPISODE.length));
  const before = process.cpuUsage();
  const start = performance.now();
  const { summary } = parseSummary(text, { episode: 'bench' });
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${(text.length / 1e6).toFixed(1)} MB, ${summary?.quotes.length ?? 0} quotes: ${wall.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time), ${memory.toFixed(0)} MB at most; the limits are 5 s and 512 MB\n`,
  );
}
