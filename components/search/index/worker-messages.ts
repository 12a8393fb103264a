import type { FullAnswer, FullQuestion } from '@/lib/search/answer-fully';

/**
 * What a question is for: the results themselves, or more hits of one episode; the quotes of the wall, or what can be chosen there.
 * A new question of the same purpose makes the earlier one stale.
 */
export type Purpose = 'results' | 'more' | 'quotes' | 'choices';

/** A question; `id` comes back with the answer. */
export interface Question extends FullQuestion {
  readonly type: 'question';
  readonly id: number;
  readonly purpose: Purpose;
}

/** Page to worker: the manifest as it came, once, and questions. */
export type WorkerOrder = { readonly type: 'open'; readonly manifest: unknown } | Question;

/**
 * Worker to page: a sign of life (the index is open, or a part of it came), an answer, an answer that parts still on their way may
 * better, or that the index cannot be had (`message` is for the console).
 */
export type WorkerReport =
  | { readonly type: 'alive' }
  | { readonly type: 'answer' | 'partial'; readonly id: number; readonly answer: FullAnswer }
  | { readonly type: 'failed'; readonly message: string };
