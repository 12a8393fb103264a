import { foldWord, type Word } from './cut-words';
import { type CaseRule, listSpellings, wordsOf } from './list-spellings';
import type { Topic } from './list-topics';

/** A name that ends at a node of the trie. */
export interface NamedPhrase {
  /** Null for a phrase that excludes a topic. */
  readonly topic: Topic | null;
  /** The excluded phrase is the full name of a person. */
  readonly isPerson?: true;
  readonly rule: CaseRule;
  readonly surfaces: readonly string[];
  readonly dotted?: true;
}

/** A trie of names with one word per step, so that the time to read a text does not depend on the number of names. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  readonly phrases: NamedPhrase[];
  /** Cache: the next node for each word as written; null if there is none. */
  readonly cache: Map<string, NameTrie | null>;
}

const createNode = (): NameTrie => ({ next: new Map(), phrases: [], cache: new Map() });

function insert(root: NameTrie, folded: readonly string[], phrase: NamedPhrase): void {
  let node = root;
  for (const word of folded) {
    const known = node.next.get(word);
    const next = known ?? createNode();
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  node.phrases.push(phrase);
}

/**
 * Builds the trie of all names of all topics, of the phrases their authors excluded, and of full names of people and shows that may
 * contain a topic's name. If two topics share a name, the first one gets it.
 */
export function buildNameTrie(topics: readonly Topic[], others: OtherNames = {}): NameTrie {
  const root = createNode();
  for (const topic of topics) {
    for (const { folded, ...spelling } of listSpellings(topic)) insert(root, folded, { topic, ...spelling });
  }
  const { people = [], shows = [] } = others;
  const exclude = (phrase: string, isPerson: boolean): void => {
    const surfaces = wordsOf(phrase);
    if (surfaces.length === 0) return;
    const person = isPerson ? { isPerson: true as const } : {};
    insert(root, surfaces.map(foldWord), { topic: null, rule: 'any', surfaces, ...person });
  };
  const isFull = (name: string): boolean => wordsOf(name).length > 1;
  for (const phrase of topics.flatMap((topic) => topic.not)) exclude(phrase, false);
  for (const name of people.filter(isFull)) exclude(name, true);
  for (const name of shows.filter(isFull)) exclude(name, false);
  return root;
}

/** Names that are not topics. */
export interface OtherNames {
  readonly people?: readonly string[];
  readonly shows?: readonly string[];
}

/** What may be between the words of a name: nothing, a space, or one mark as in Node.js, AT&T, GPT-4. */
const JOINER = /^(?:[ \u00a0\u202f\t]+|[-‐‑–./&_'’·]|)$/;

function areAdjacent(text: string, left: Word, right: Word): boolean {
  return JOINER.test(text.slice(left.end, right.start));
}

/** ".net" and "ASP.NET", but not "example.net". */
const isDotted = (text: string, { start, surface }: Word): boolean =>
  text[start - 1] === '.' && (/^\p{Lu}+$/u.test(surface) || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' '));

function fits(
  text: string,
  { rule, surfaces, dotted }: NamedPhrase,
  words: readonly Word[],
  from: number,
): boolean {
  const first = words[from];
  if (dotted && (first === undefined || !isDotted(text, first))) return false;
  switch (rule) {
    case 'any':
      return true;
    case 'capital':
      return !/^\p{Ll}/u.test(words[from]?.surface ?? '');
    case 'exact':
      return surfaces.every((surface, i) => words[from + i]?.surface === surface);
  }
}

/** A name in a text: its words from `from` up to `to` (exclusive), and what it names. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly phrase: NamedPhrase;
}

/**
 * Finds the names of the trie in a text, left to right, longest first, without overlaps. Linear in the text: a word that begins no
 * name costs one lookup.
 */
export function findNames(text: string, words: readonly Word[], root: NameTrie): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const best = longestAt(text, words, from, root);
    if (best === null) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}

function longestAt(text: string, words: readonly Word[], from: number, root: NameTrie): FoundName | null {
  let best: FoundName | null = null;
  let node = root;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || (at > from && before !== undefined && !areAdjacent(text, before, word))) break;
    const step = getNext(node, word.surface);
    if (step === null) break;
    const phrase = step.phrases.find((candidate) => fits(text, candidate, words, from));
    if (phrase !== undefined) best = { from, to: at + 1, phrase };
    node = step;
  }
  return best;
}

function getNext(node: NameTrie, surface: string): NameTrie | null {
  const cached = node.cache.get(surface);
  if (cached !== undefined) return cached;
  const step = findNext(node, surface) ?? null;
  node.cache.set(surface, step);
  return step;
}

/** "Disney+" may be its own name or Disney; "C+" is not C. */
function findNext(node: NameTrie, surface: string): NameTrie | undefined {
  const folded = foldWord(surface);
  const whole = node.next.get(folded);
  if (whole !== undefined || surface.length < 4) return whole;
  const bare = folded.replace(/[+#]+$/, '');
  return bare === folded ? undefined : node.next.get(bare);
}

/** Whether a name begins with this word. */
export function beginsName(root: NameTrie, surface: string): boolean {
  return getNext(root, surface) !== null;
}

/** Whether this word alone is the name of a topic. */
export function isOneWordName(root: NameTrie, surface: string): boolean {
  return getNext(root, surface)?.phrases.some(({ topic }) => topic !== null) === true;
}
