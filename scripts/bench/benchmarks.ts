export interface Benchmark {
  readonly question: string;
  readonly run: () => Promise<void>;
}

/** Every benchmark by name; the file behind a name is loaded only when it is asked for. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  cards: {
    question: 'How long do the pictures of link previews take, with and without the cache?',
    run: async () => (await import('./cards')).benchCards(),
  },
  dev: {
    question: 'How soon does a saved file show in the open page of npm run dev?',
    run: async () => (await import('./dev')).benchDev(),
  },
  lighthouse: {
    question: 'What does a phone on a slow network get from the built site? (out/, Lighthouse mobile)',
    run: async () => (await import('./lighthouse')).benchLighthouse(),
  },
};
