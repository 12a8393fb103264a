import type { FullAnswer } from '@/lib/search/answer-fully';
import { loadManifest } from './load-file';
import { trustedScriptUrl } from './trusted-worker-url';
import type { Question, WorkerOrder, WorkerReport } from './worker-messages';

/** After this long without a message from the worker, the reader is informed and offered a retry, while the search continues. */
const SLOW_MS = 3000;
/** After this the attempt is aborted. */
const STALL_MS = 40_000;

/** Callbacks before the final answer. */
export interface Listener {
  /** Called with an incomplete answer while parts of the index are loading. */
  readonly onPartial?: (answer: FullAnswer) => void;
  /** Called with true when nothing was received for three seconds, with false when something is received again. */
  readonly onSlow?: (slow: boolean) => void;
}

interface Waiting extends Listener {
  readonly resolve: (answer: FullAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Connection {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  timers: ReturnType<typeof setTimeout>[];
  slow: boolean;
}

let connection: Connection | null = null;
let lastId = 0;

function disconnect(broken: Connection, message: string): void {
  if (connection === broken) connection = null;
  for (const timer of broken.timers) clearTimeout(timer);
  broken.worker.terminate();
  for (const { reject } of broken.waiting.values()) reject(new Error(message));
  broken.waiting.clear();
}

function setSlow(current: Connection, slow: boolean): void {
  if (current.slow === slow) return;
  current.slow = slow;
  for (const { onSlow } of current.waiting.values()) onSlow?.(slow);
}

/** Restarts the timeouts on each message from the worker; they only run while a question is open. */
function resetTimers(current: Connection): void {
  for (const timer of current.timers) clearTimeout(timer);
  setSlow(current, false);
  current.timers =
    current.waiting.size === 0
      ? []
      : [
          setTimeout(() => setSlow(current, true), SLOW_MS),
          setTimeout(() => disconnect(current, 'search index: no answer, try again'), STALL_MS),
        ];
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
  resetTimers(current);
}

function send(worker: Worker, order: WorkerOrder): void {
  worker.postMessage(order);
}

function connect(): Connection {
  const worker = new Worker(trustedScriptUrl(`${DOGEAR_BASE}/islands/${DOGEAR_WORKER_FILE}`), {
    type: 'module',
  });
  const created: Connection = { worker, waiting: new Map(), timers: [], slow: false };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => receive(created, data));
  // The worker's script did not load, or it threw.
  worker.addEventListener('error', () =>
    disconnect(created, 'search index: the search worker did not start'),
  );
  // Fetched here, in parallel with the worker's script.
  loadManifest().then(
    (manifest) => send(worker, { type: 'open', manifest }),
    (error: unknown) => disconnect(created, error instanceof Error ? error.message : String(error)),
  );
  return created;
}

/** Starts the worker, which opens the index; call it as soon as a search is likely. */
export function loadIndex(): void {
  connection ??= connect();
}

/** Aborts everything in progress, so that the next question starts over. */
export function dropIndex(): void {
  if (connection !== null) disconnect(connection, 'search index: given up for another try');
}

/** Answers a question in the worker. Rejects when the index cannot be loaded; the next call then starts over. */
export function askIndex(
  question: Omit<Question, 'type' | 'id'>,
  listener: Listener = {},
): Promise<FullAnswer> {
  return new Promise((resolve, reject) => {
    connection ??= connect();
    lastId += 1;
    const idle = connection.waiting.size === 0;
    connection.waiting.set(lastId, { resolve, reject, ...listener });
    // Further typing does not reset the timeouts.
    if (idle) resetTimers(connection);
    else if (connection.slow) listener.onSlow?.(true);
    send(connection.worker, { type: 'question', id: lastId, ...question });
  });
}
