import type { SearchAnswer } from '@/lib/search/answer';
import { loadManifest } from './load-file';
import { trustedScriptUrl } from './trusted-worker-url';
import type { SearchRequest, WorkerOrder, WorkerReport } from './worker-messages';

/** A reader who waits this long for the index should be told, and offered another try. */
const STALL_MS = 8000;

interface Waiting {
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onPartial: ((answer: SearchAnswer) => void) | undefined;
}

interface Connection {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  stall: ReturnType<typeof setTimeout> | undefined;
}

let connection: Connection | null = null;
let questions = 0;

function disconnect(broken: Connection, message: string): void {
  if (connection === broken) connection = null;
  clearTimeout(broken.stall);
  broken.worker.terminate();
  for (const { reject } of broken.waiting.values()) reject(new Error(message));
  broken.waiting.clear();
}

/** Runs while something is owed, and starts again with each sign of life. */
function watch(current: Connection, owed: boolean): void {
  clearTimeout(current.stall);
  if (!owed) return;
  current.stall = setTimeout(() => disconnect(current, 'search index: no answer, try again'), STALL_MS);
}

function receive(current: Connection, report: WorkerReport): void {
  switch (report.type) {
    case 'failed':
      disconnect(current, report.message);
      return;
    case 'partial':
      current.waiting.get(report.id)?.onPartial?.(report.answer);
      break;
    case 'answer':
      current.waiting.get(report.id)?.resolve(report.answer);
      current.waiting.delete(report.id);
      break;
    case 'alive':
  }
  watch(current, current.waiting.size > 0);
}

function send(worker: Worker, order: WorkerOrder): void {
  worker.postMessage(order);
}

function connect(): Connection {
  const worker = new Worker(trustedScriptUrl(`${DOGEAR_BASE}/islands/${DOGEAR_WORKER_FILE}`), {
    type: 'module',
  });
  const created: Connection = { worker, waiting: new Map(), stall: undefined };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => receive(created, data));
  // The worker's own file did not come, or it broke.
  worker.addEventListener('error', () =>
    disconnect(created, 'search index: the search worker did not start'),
  );
  // Fetched here, beside the worker's code and not after it.
  loadManifest().then(
    (manifest) => send(worker, { type: 'open', manifest }),
    (error: unknown) => disconnect(created, error instanceof Error ? error.message : String(error)),
  );
  watch(created, true);
  return created;
}

/** Starts the worker, which opens the index; call it on the first sign that somebody wants to search. */
export function loadIndex(): void {
  connection ??= connect();
}

/**
 * Answers a query in the worker; `onPartial` hears what can be said while parts of the index are still on their way. Rejects when
 * the index cannot be had or nothing comes within 8 seconds; the next call then tries from the start.
 */
export function askIndex(
  request: SearchRequest,
  onPartial?: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    connection ??= connect();
    questions += 1;
    connection.waiting.set(questions, { resolve, reject, onPartial });
    watch(connection, true);
    send(connection.worker, { type: 'question', id: questions, ...request });
  });
}
