export interface Benchmark {
  readonly question: string;
  /** Gets what stands behind the name on the command line. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

/** Every benchmark by name; the file behind a name is loaded only when it is asked for. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  dev: {
    question: 'How soon does a saved file show in the open page of npm run dev?',
    run: async () => (await import('./dev')).benchDev(),
  },
  lighthouse: {
    question: 'What does a phone on a slow network get from the built site? (out/, Lighthouse mobile)',
    run: async () => (await import('./lighthouse')).benchLighthouse(),
  },
  search: {
    question:
      'How well, how fast and at what cost are moments found? (--content DIR, --queries FILE, --episodes N)',
    run: async (args) => (await import('./search/bench-search')).benchSearch(args),
  },
};
