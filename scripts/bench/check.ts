import { readFileSync } from 'node:fs';
import { checkLibrary } from '@/lib/check/check-library';
import type { Episode, Library } from '@/lib/core/model/library';
import type { Cue } from '@/lib/core/model/transcript';
import { buildPassages } from '@/lib/derive/passages/build-passages';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const SEED = 'content/episodes/latent-space-chris-lattner/summary.md';
const CUES = 1_200;
const CUE_MS = 4_000;

/** Prints how long lib/check takes for a library and one of twice its size, with and without transcripts. */
export function benchCheck(): void {
  const text = readFileSync(SEED, 'utf8');
  for (const withTranscripts of [false, true])
    for (const count of [250, 500, 1_000]) {
      const library = makeLibrary(text, count, withTranscripts);
      const started = performance.now();
      const found = checkLibrary(library, { textOf: () => text, exists: () => false });
      const seconds = ((performance.now() - started) / 1000).toFixed(2);
      const kind = withTranscripts ? 'with transcripts of 12,000 words' : 'without transcripts';
      process.stdout.write(`  ${count} episodes ${kind}: ${seconds} s, ${found.length} messages\n`);
    }
}

function makeLibrary(text: string, count: number, withTranscripts: boolean): Library {
  const { summary, frontMatter } = parseSummary(text, { episode: 'seed' });
  if (summary === null) throw new Error(`bench: ${SEED} cannot be read`);
  const passages = withTranscripts ? buildPassages(makeCues(summary.quotes), 'seed') : [];
  const episodes = Array.from({ length: count }, (_, i): Episode => {
    const meta = { ...summary.meta, title: `Episode ${i}`, date: null };
    const slug = `episode-${i}`;
    return {
      slug,
      file: `episodes/${slug}/summary.md`,
      frontMatter,
      summary: { ...summary, meta },
      passages,
      chapters: [],
      ...(withTranscripts ? { transcriptFile: `episodes/${slug}/transcript.vtt` } : {}),
    };
  });
  return { file: {}, episodes, diagnostics: [] };
}

/** A transcript with the summary's words in random order and its quotes at their times. */
function makeCues(quotes: readonly { readonly text: string; readonly startMs: number | null }[]): Cue[] {
  const words = quotes.flatMap(({ text }) => text.split(/\s+/));
  const cues = Array.from({ length: CUES }, (_, i): Cue => {
    const own = Array.from(
      { length: 10 },
      (_word, j) => words[(i * 37 + j * 101 + i * j) % words.length] ?? '',
    );
    return { startMs: i * CUE_MS, endMs: (i + 1) * CUE_MS, speaker: 'Chris Lattner', text: own.join(' ') };
  });
  for (const { text, startMs } of quotes) {
    const index = Math.floor((startMs ?? 0) / CUE_MS);
    const cue = cues[index];
    if (cue !== undefined) cues[index] = { ...cue, text: `${cue.text} ${text}` };
  }
  return cues;
}
