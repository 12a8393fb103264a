import { answerFully } from '@/lib/search/answer-fully';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher, type Searcher } from '@/lib/search/search';
import { loadManifest } from './load-file';
import { openServedIndex, type ServedIndex } from './open-served-index';
import type { Purpose, Question, WorkerOrder, WorkerReport } from './worker-messages';

interface OpenedSearch extends ServedIndex {
  readonly searcher: Searcher;
  /** To detect that another index has been published since. */
  readonly manifestJson: string;
}

const report = (message: WorkerReport): void => self.postMessage(message);

async function open(manifest: unknown): Promise<OpenedSearch> {
  const index = await openServedIndex(manifest, () => report({ type: 'alive' }));
  return {
    ...index,
    searcher: createSearcher(index.reader, { base: DOGEAR_BASE }),
    manifestJson: JSON.stringify(manifest),
  };
}

// Questions that arrive before the manifest wait for it.
let startOpening: (first: Promise<OpenedSearch>) => void = () => {};
let opened = new Promise<OpenedSearch>((resolve) => {
  startOpening = resolve;
});
const latest: Record<Purpose, number> = { results: 0, more: 0, quotes: 0, choices: 0 };

async function answer(question: Question, index: OpenedSearch): Promise<void> {
  const { id, purpose } = question;
  const result = await searchUntilComplete({
    ...index,
    run: () => answerFully(question, index),
    // While parts are loading, an empty result is not meaningful.
    onPartial: (partial) => {
      if (partial.groups.length + partial.pages.length > 0) report({ type: 'partial', id, answer: partial });
    },
    isStale: () => id !== latest[purpose],
  });
  report({ type: 'answer', id, answer: result });
}

/** Retries with a new index: a missing part may mean that the site was republished while the page was open. */
async function answerWithNewIndex(question: Question, previous: OpenedSearch, cause: unknown): Promise<void> {
  const manifest = await loadManifest();
  if (JSON.stringify(manifest) === previous.manifestJson) throw cause;
  opened = open(manifest);
  await answer(question, await opened);
}

async function serve(question: Question): Promise<void> {
  const index = await opened;
  try {
    await answer(question, index);
  } catch (cause) {
    await answerWithNewIndex(question, index, cause);
  }
}

function fail(error: unknown): void {
  report({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.type === 'question') {
    latest[data.purpose] = data.id;
    serve(data).catch(fail);
    return;
  }
  startOpening(open(data.manifest));
  opened.then(() => report({ type: 'alive' }), fail);
});
