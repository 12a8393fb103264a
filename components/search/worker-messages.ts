import type { SearchAnswer, SearchOptions } from '@/lib/search/answer';

export interface SearchRequest {
  readonly query: string;
  readonly options: SearchOptions;
}

/** A question; `id` comes back with the answer. */
export interface Question extends SearchRequest {
  readonly type: 'question';
  readonly id: number;
}

/** Page to worker: the manifest as it came, once, and questions. */
export type WorkerOrder = { readonly type: 'open'; readonly manifest: unknown } | Question;

/**
 * Worker to page: a sign of life (the index is open, or a part of it came), an answer, an answer that parts still on their way may
 * better, or that the index cannot be had (`message` is for the console).
 */
export type WorkerReport =
  | { readonly type: 'alive' }
  | { readonly type: 'answer' | 'partial'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'failed'; readonly message: string };
