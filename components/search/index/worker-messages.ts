import type { FullAnswer, FullQuestion } from '@/lib/search/answer-fully';

/**
 * The purpose of a question: results, more hits of one episode, the quotes of the quote wall, or the filter values there. A new
 * question makes an earlier one of the same purpose stale.
 */
export type Purpose = 'results' | 'more' | 'quotes' | 'choices';

/** A question; its answer has the same `id`. */
export interface Question extends FullQuestion {
  readonly type: 'question';
  readonly id: number;
  readonly purpose: Purpose;
}

/** Page to worker: the manifest, once, and questions. */
export type WorkerOrder = { readonly type: 'open'; readonly manifest: unknown } | Question;

/**
 * Worker to page: progress (`alive`: the index is open, or a part of it arrived), an answer, a partial answer while parts are
 * loading, or that the index cannot be loaded (`message` is for the console).
 */
export type WorkerReport =
  | { readonly type: 'alive' }
  | { readonly type: 'answer' | 'partial'; readonly id: number; readonly answer: FullAnswer }
  | { readonly type: 'failed'; readonly message: string };
