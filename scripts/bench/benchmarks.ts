export interface Benchmark {
  readonly question: string;
  readonly run: () => Promise<void>;
}

/** Every benchmark by name; the file behind a name is loaded only when it is asked for. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  dev: {
    question: 'How soon does a saved file show in the open page of npm run dev?',
    run: async () => (await import('./dev')).benchDev(),
  },
  ledger: {
    question: 'How long does npm run ids take for 1,000 episodes, and how large is content/ids.json?',
    run: async () => (await import('./ledger')).benchLedger(),
  },
  lighthouse: {
    question: 'What does a phone on a slow network get from the built site? (out/, Lighthouse mobile)',
    run: async () => (await import('./lighthouse')).benchLighthouse(),
  },
};
