export interface Benchmark {
  readonly question: string;
  /** Receives the arguments after the name. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

/** All benchmarks by name; the module of a benchmark is loaded only when it runs. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  browse: {
    question:
      'How heavy are the lists of 1,000 episodes, how do they scroll, and what of the build are they? (--episodes N)',
    run: async (args) => (await import('./browse')).benchBrowse(args),
  },
  cards: {
    question: 'How long do the pictures of link previews take, with and without the cache?',
    run: async () => (await import('./cards')).benchCards(),
  },
  check: {
    question: 'How long does npm run check think about a library of 1,000 episodes, once it is read?',
    run: async () => (await import('./check')).benchCheck(),
  },
  dev: {
    question: 'How soon does a saved file show in the open page of npm run dev?',
    run: async () => (await import('./dev')).benchDev(),
  },
  feed: {
    question: 'Does a podcast’s feed cost time in proportion to its size, up to the limit of 20 MB?',
    run: async () => (await import('./feed')).benchFeed(),
  },
  ledger: {
    question: 'How long does npm run ids take for 1,000 episodes, and how large is content/ids.json?',
    run: async () => (await import('./ledger')).benchLedger(),
  },
  linear: {
    question: 'Does the time of reading a text grow no faster than the text, however hostile it is?',
    run: async () => (await import('./linear')).benchLinear(),
  },
  lists: {
    question: 'What does deriving the lists of 1,000 episodes cost, and what their file?',
    run: async () => (await import('./lists')).benchLists(),
  },
  paste: {
    question: 'How long does a paste of 5 MB take, and how much memory?',
    run: async () => (await import('./paste')).benchPaste(),
  },
  lighthouse: {
    question: 'What does a phone on a slow network get from the built site? (out/, Lighthouse mobile)',
    run: async () => (await import('./lighthouse')).benchLighthouse(),
  },
  topics: {
    question: 'How long does it take to find 200 topics in 150,000 moments, and to propose topics for them?',
    run: async () => (await import('./topics')).benchTopics(),
  },
  player: {
    question: 'Does anything hold the page of a long transcript while it plays and is scrolled?',
    run: async () => (await import('./player')).benchPlayer(),
  },
  transcript: {
    question: 'How heavy is a page with 30,000 spoken words, and how soon is it open at its middle?',
    run: async () => (await import('./transcript')).benchTranscript(),
  },
  search: {
    question:
      'How well, how fast and at what cost are moments found? (--content DIR, --queries FILE, --episodes N)',
    run: async (args) => (await import('@/scripts/bench/search/bench-search')).benchSearch(args),
  },
};
