import { readLibrary } from '@/lib/disk/read/read-library';
import { inventLibrary } from '@/scripts/bench/lists/invent-library';
import { measureDerived } from '@/scripts/bench/lists/measure-derived';

const CONTENT = '.dogear/thousand';
const EPISODES = 1000;

/** Generates 1,000 episodes, and prints the cost of deriving their lists. */
export async function benchLists(): Promise<void> {
  await inventLibrary(CONTENT, EPISODES);
  for (const line of measureDerived(await readLibrary(CONTENT))) console.log(line);
}
