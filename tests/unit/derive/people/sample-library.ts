import type { Library, LibraryFile } from '@/lib/core/model/library';
import { parseSummary } from '@/lib/read/summary/parse-summary';

export interface SampleEpisode {
  readonly slug?: string;
  readonly date?: string;
  readonly show?: string;
  readonly hosts?: readonly string[];
  readonly guests?: readonly (string | readonly [name: string, role: string])[];
  /** The speakers of quotes, in the order of the summary. */
  readonly speakers?: readonly string[];
  /** The speakers of the transcript. */
  readonly voices?: readonly string[];
}

const yaml = (people: readonly (string | readonly [string, string])[] = []): string =>
  JSON.stringify(
    people.map((one) => (typeof one === 'string' ? { name: one } : { name: one[0], role: one[1] })),
  );

/** A made-up library; the given order is newest first. */
export function sampleLibrary(
  episodes: readonly SampleEpisode[],
  people: LibraryFile['people'] = [],
): Library {
  return {
    file: { people },
    diagnostics: [],
    episodes: episodes.map(
      ({ slug, date = '2030-01-01', show = 'Test Show', hosts, guests, speakers = [], voices = [] }, i) => {
        const own = slug ?? `episode-${episodes.length - i}`;
        const quotes = speakers.map((name, n) => `“It rained ${n + 1} times on ${own}.” – ${name} [0:0${n}]`);
        const head = `---\ntitle: About ${own}\nshow: ${show}\ndate: ${date}\nhosts: ${yaml(hosts)}\nguests: ${yaml(guests)}\n---\n`;
        const { summary, frontMatter } = parseSummary(`${head}Notable Quotes\n${quotes.join('\n')}\n`, {
          episode: own,
        });
        if (summary === null) throw new Error('test: the text could not be parsed');
        const passages = voices.map((speaker, n) => ({
          ...{ id: `voice-${n}`, speaker, startMs: n * 1000, endMs: null, text: 'It rains.', cues: [] },
        }));
        return {
          slug: own,
          file: `episodes/${own}/summary.md`,
          frontMatter,
          summary,
          passages,
          chapters: [],
        };
      },
    ),
  };
}
