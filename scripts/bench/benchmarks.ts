export interface Benchmark {
  readonly question: string;
  /** Receives the arguments after the name on the command line. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

/** Every benchmark by name; its file is loaded only when it runs. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  browse: {
    question:
      'How heavy are the lists of 1,000 episodes, how do they scroll, and how much of the build do they take? (--episodes N)',
    run: async (args) => (await import('./browse')).benchBrowse(args),
  },
  cards: {
    question: 'How long does drawing the cards of link previews take, with and without the cache?',
    run: async () => (await import('./cards')).benchCards(),
  },
  check: {
    question: 'How long does npm run check take for 1,000 episodes, without reading them?',
    run: async () => (await import('./check')).benchCheck(),
  },
  dev: {
    question: 'How soon does a saved file show in the open page of npm run dev?',
    run: async () => (await import('./dev')).benchDev(),
  },
  feed: {
    question: 'Does the time of reading a feed grow in proportion to its size, up to the limit of 20 MB?',
    run: async () => (await import('./feed')).benchFeed(),
  },
  forms: {
    question:
      'How much of summaries in many styles and languages is read as its truth says? (--file NAME, --dir DIR)',
    run: async (args) => (await import('./forms')).benchForms(args),
  },
  ledger: {
    question: 'How long does npm run ids take for 1,000 episodes, and how large is content/ids.json?',
    run: async () => (await import('./ledger')).benchLedger(),
  },
  linear: {
    question: 'Does the time of reading a text grow no faster than the text, even a hostile one?',
    run: async () => (await import('./linear')).benchLinear(),
  },
  lists: {
    question: 'How long does deriving the lists of 1,000 episodes take, and how large is their file?',
    run: async () => (await import('./lists')).benchLists(),
  },
  paste: {
    question: 'How much time and memory does a pasted text of 5 MB take?',
    run: async () => (await import('./paste')).benchPaste(),
  },
  lighthouse: {
    question: 'How fast is the built site on a phone with a slow network? (out/, Lighthouse mobile)',
    run: async () => (await import('./lighthouse')).benchLighthouse(),
  },
  topics: {
    question: 'How long does it take to find 200 topics in 150,000 moments, and to propose topics for them?',
    run: async () => (await import('./topics')).benchTopics(),
  },
  player: {
    question: 'Does the page of a long transcript stay smooth while it plays and scrolls?',
    run: async () => (await import('./player')).benchPlayer(),
  },
  transcript: {
    question: 'How heavy is a page with 30,000 spoken words, and how soon does it open at its middle?',
    run: async () => (await import('./transcript')).benchTranscript(),
  },
  search: {
    question:
      'How well, how fast and at what cost are moments found? (--content DIR, --queries FILE, --episodes N)',
    run: async (args) => (await import('@/scripts/bench/search/bench-search')).benchSearch(args),
  },
};
