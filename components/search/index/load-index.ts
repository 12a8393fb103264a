import type { FullAnswer } from '@/lib/search/answer-fully';
import { loadManifest } from './load-file';
import { trustedScriptUrl } from './trusted-worker-url';
import type { Question, WorkerOrder, WorkerReport } from './worker-messages';

/** A reader who waits this long without a sign of life should be told, and offered another try, while this one goes on. */
const SLOW_MS = 3000;
/** After this the try is given up. */
const STALL_MS = 40_000;

/** What is heard before the answer. */
export interface Listener {
  /** What can be said while parts of the index are still on their way. */
  readonly onPartial?: (answer: FullAnswer) => void;
  /** Nothing has come for three seconds (true), or something has again (false). */
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
let questions = 0;

function disconnect(broken: Connection, message: string): void {
  if (connection === broken) connection = null;
  for (const timer of broken.timers) clearTimeout(timer);
  broken.worker.terminate();
  for (const { reject } of broken.waiting.values()) reject(new Error(message));
  broken.waiting.clear();
}

function tellSlow(current: Connection, slow: boolean): void {
  if (current.slow === slow) return;
  current.slow = slow;
  for (const { onSlow } of current.waiting.values()) onSlow?.(slow);
}

/** Runs while something is owed, and starts again with each sign of life. */
function watch(current: Connection): void {
  for (const timer of current.timers) clearTimeout(timer);
  tellSlow(current, false);
  current.timers =
    current.waiting.size === 0
      ? []
      : [
          setTimeout(() => tellSlow(current, true), SLOW_MS),
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
  watch(current);
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
  // The worker's own file did not come, or it broke.
  worker.addEventListener('error', () =>
    disconnect(created, 'search index: the search worker did not start'),
  );
  // Fetched here, beside the worker's code and not after it.
  loadManifest().then(
    (manifest) => send(worker, { type: 'open', manifest }),
    (error: unknown) => disconnect(created, error instanceof Error ? error.message : String(error)),
  );
  return created;
}

/** Starts the worker, which opens the index; call it on the first sign that somebody wants to search. */
export function loadIndex(): void {
  connection ??= connect();
}

/** Gives up what is on its way, so that the next question tries from the start. */
export function dropIndex(): void {
  if (connection !== null) disconnect(connection, 'search index: given up for another try');
}

/** Answers a question in the worker. Rejects when the index cannot be had; the next call then tries from the start. */
export function askIndex(
  question: Omit<Question, 'type' | 'id'>,
  listener: Listener = {},
): Promise<FullAnswer> {
  return new Promise((resolve, reject) => {
    connection ??= connect();
    questions += 1;
    const quiet = connection.waiting.size === 0;
    connection.waiting.set(questions, { resolve, reject, ...listener });
    // Typing on is no sign of life.
    if (quiet) watch(connection);
    else if (connection.slow) listener.onSlow?.(true);
    send(connection.worker, { type: 'question', id: questions, ...question });
  });
}
