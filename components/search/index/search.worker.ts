import { answerFully } from '@/lib/search/answer-fully';
import { settleSearch } from '@/lib/search/index/settle-search';
import { createSearcher, type Searcher } from '@/lib/search/search';
import { loadManifest } from './load-file';
import { openServedIndex, type ServedIndex } from './open-served-index';
import type { Purpose, Question, WorkerOrder, WorkerReport } from './worker-messages';

interface OpenedSearch extends ServedIndex {
  readonly searcher: Searcher;
  /** What the manifest said, to tell whether another index has been published since. */
  readonly stamp: string;
}

const report = (message: WorkerReport): void => self.postMessage(message);

async function open(manifest: unknown): Promise<OpenedSearch> {
  const index = await openServedIndex(manifest, () => report({ type: 'alive' }));
  return {
    ...index,
    searcher: createSearcher(index.reader, { base: DOGEAR_BASE }),
    stamp: JSON.stringify(manifest),
  };
}

// Questions that come before the manifest wait for it.
let begin: (first: Promise<OpenedSearch>) => void = () => {};
let opened = new Promise<OpenedSearch>((resolve) => {
  begin = resolve;
});
const latest: Record<Purpose, number> = { results: 0, more: 0, quotes: 0, choices: 0 };

async function answer(question: Question, index: OpenedSearch): Promise<void> {
  const { id, purpose } = question;
  const result = await settleSearch({
    ...index,
    run: () => answerFully(question, index),
    // While parts are on their way, finding nothing means nothing.
    onPartial: (partial) => {
      if (partial.groups.length + partial.pages.length > 0) report({ type: 'partial', id, answer: partial });
    },
    isStale: () => id !== latest[purpose],
  });
  report({ type: 'answer', id, answer: result });
}

/** A part that is gone may mean that the site was published anew while the page was open. */
async function answerAnew(question: Question, before: OpenedSearch, cause: unknown): Promise<void> {
  const manifest = await loadManifest();
  if (JSON.stringify(manifest) === before.stamp) throw cause;
  opened = open(manifest);
  await answer(question, await opened);
}

async function serve(question: Question): Promise<void> {
  const index = await opened;
  try {
    await answer(question, index);
  } catch (cause) {
    await answerAnew(question, index, cause);
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
  begin(open(data.manifest));
  opened.then(() => report({ type: 'alive' }), fail);
});
