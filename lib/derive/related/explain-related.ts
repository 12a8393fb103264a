import { quoteText } from '@/lib/core/marks/quote-text';

const MAX_NAMES = 3;

/**
 * Explains in a sentence why two texts are related: by their shared topics, else by their shared words.
 * @example explainRelated({ topics: ['CUDA', 'vLLM'], words: [] }) // "Both talk about CUDA and vLLM."
 */
export function explainRelated(shared: {
  readonly topics: readonly string[];
  readonly words: readonly string[];
}) {
  const { topics, words } = shared;
  if (topics.length > 0) return `Both talk about ${listNames(topics)}.`;
  return words.length > 0 ? `Both mention ${listNames(words.map(quoteText))}.` : '';
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES);
  const last = shown.at(-1) ?? '';
  if (shown.length < 2) return last;
  return `${shown.slice(0, -1).join(', ')} and ${last}`;
}
