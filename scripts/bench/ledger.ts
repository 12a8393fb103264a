import { gzipSync } from 'node:zlib';
import { decodeLedger, EMPTY_LEDGER } from '@/lib/check/ledger/decode-ledger';
import { encodeLedger } from '@/lib/check/ledger/encode-ledger';
import { updateLedger } from '@/lib/check/ledger/update-ledger';
import { createIdIssuer } from '@/lib/core/ids/content-id';
import type { Anchor, AnchorKind, Ledger, PresentAnchors } from '@/lib/core/model/ledger';

const EPISODES = 1000;
/** The number of moments of each kind in an episode, and their number of words. */
const SHAPE: readonly (readonly [kind: AnchorKind, count: number, words: number])[] = [
  ['quote', 34, 25],
  ['point', 24, 45],
  ['timeline', 18, 8],
  ['section', 8, 4],
  ['chapter', 10, 5],
];
const TRANSCRIPT = ['transcript', 100, 90] as const;

/** A reproducible choice of words, common ones often, as in speech. */
function createWords(): (episode: number) => string {
  let state = 1;
  const random = (): number => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return ((state >>> 8) & 0xffff) / 0x10000;
  };
  return (episode) => {
    const rank = Math.floor(20_000 ** random());
    return rank > 2000 ? `w${rank}e${episode % 50}` : `w${rank}`;
  };
}

/** A library in which every `every`-th word of each moment has changed. */
function makeLibrary(transcripts: boolean, every: number | null): PresentAnchors {
  const word = createWords();
  const shape = transcripts ? [...SHAPE, TRANSCRIPT] : SHAPE;
  const episodes = new Map<string, Anchor[]>();
  for (let e = 0; e < EPISODES; e += 1) {
    const issueId = createIdIssuer(`episode-${e}`);
    const anchors = shape.flatMap(([kind, count, size]) =>
      Array.from({ length: count }, (_none, i): Anchor => {
        const words = Array.from({ length: size }, () => word(e));
        const text = words
          .map((one, at) => (every !== null && at % every === 0 ? `new${one}` : one))
          .join(' ');
        return { id: issueId(kind, text), kind, speaker: null, startMs: i * 30_000, text };
      }),
    );
    episodes.set(`episode-${e}`, anchors);
  }
  return { episodes, held: new Set() };
}

/** Prints how long the ledger of a large library takes and how large it is, with and without transcripts. */
export async function benchLedger(): Promise<void> {
  for (const transcripts of [false, true]) {
    const before = makeLibrary(transcripts, null);
    const after = makeLibrary(transcripts, 6);
    const time = <T>(name: string, run: () => T): T => {
      // Processor time, so that other programs do not count.
      const started = process.cpuUsage();
      const value = run();
      const { user } = process.cpuUsage(started);
      process.stdout.write(`  ${name.padEnd(38)} ${(user / 1e6).toFixed(1)} s\n`);
      return value;
    };
    process.stdout.write(
      `${EPISODES} episodes, ${transcripts ? 'each with an hour of transcript' : 'summaries only'}\n`,
    );
    const first: Ledger = time('record them', () => updateLedger(EMPTY_LEDGER, before));
    time('again, nothing changed', () => updateLedger(first, before));
    const second = time('every moment changed', () => updateLedger(first, after));
    const gone = [...second.records.values()].filter(({ to }) => to !== undefined);
    const found = gone.filter(({ to }) => to !== null).length;
    process.stdout.write(`  found again: ${found} of ${gone.length}\n`);
    const text = time('write', () => encodeLedger(first));
    time('read', () => decodeLedger(text));
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
    const packed = gzipSync(text).length;
    const memory = process.resourceUsage().maxRSS * 1024;
    process.stdout.write(
      `  ${megabytes(text.length)} (gzip ${megabytes(packed)}); memory at most ${megabytes(memory)}\n`,
    );
  }
}
