import { tokenise } from '@/lib/search/words/tokenise';
import { searchedTitle } from './collect-terms';
import type { ReadMoment } from './index-reader';
import type { IndexedMoment } from './index-schema';

/** Creates a reader that tokenises a moment when it is first requested, and caches the result. */
export function createMomentReader(
  find: (number: number) => IndexedMoment | null,
): (number: number) => ReadMoment | null {
  const known = new Map<number, ReadMoment>();
  return (number) => {
    const ready = known.get(number);
    if (ready !== undefined) return ready;
    const moment = find(number);
    if (moment === null) return null;
    const tokens = {
      kind: moment.kind,
      title: tokenise(searchedTitle(moment)),
      text: tokenise(moment.text),
      speaker: tokenise(moment.speaker ?? ''),
    };
    known.set(number, { moment, tokens });
    return { moment, tokens };
  };
}
