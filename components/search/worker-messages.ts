import type { SearchAnswer, SearchOptions } from '@/lib/search/answer';

export interface SearchRequest {
  readonly query: string;
  readonly options: SearchOptions;
}

/** Page to worker: a question; `id` comes back with the answer. */
export interface Question extends SearchRequest {
  readonly id: number;
}

/** Worker to page: the index is open, an answer, or the index cannot be had (`message` is for the console). */
export type WorkerReport =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'failed'; readonly message: string };
