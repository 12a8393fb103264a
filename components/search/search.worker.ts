import { readIndex, readManifest } from '@/lib/search/index-format';
import { createSearcher, type Searcher } from '@/lib/search/search';
import type { Question, WorkerReport } from './worker-messages';

const INDEX = `${DOGEAR_BASE}/search-index/`;

const report = (message: WorkerReport): void => self.postMessage(message);

async function loadJson(file: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(`${INDEX}${file}`, { cache });
  if (!response.ok)
    throw new Error(`search index: ${file} answered ${response.status}, rebuild with npm run build`);
  return response.json();
}

async function loadSearcher(): Promise<Searcher> {
  const manifest = readManifest(await loadJson('manifest.json', 'no-cache'));
  // A broken answer may sit in the cache; the second try goes past it.
  const file = await loadJson(manifest.file, 'default').catch(() => loadJson(manifest.file, 'reload'));
  const index = readIndex(file, manifest);
  return createSearcher(index, { base: DOGEAR_BASE });
}

const loading = loadSearcher();

self.addEventListener('message', ({ data: { id, query, options } }: MessageEvent<Question>) => {
  // A failed load is reported once, below.
  loading
    .then((searcher) => report({ type: 'answer', id, answer: searcher.answer(query, options) }))
    .catch(() => {});
});

loading.then(
  () => report({ type: 'ready' }),
  (error: unknown) =>
    report({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
